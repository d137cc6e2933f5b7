### tables

finding-not-a-number = “{ $found }” nuk është numër.
    .todo = Korrigjoni qelizën, ose lëreni bosh nëse numri nuk dihet.

finding-file-too-large = Ky skedar është më i madh se { $limit } MB, që është kufiri i programit; nuk u lexua asgjë prej tij.
    .todo = Ruajeni në pjesë dhe shtoni pjesët.

finding-workbook-unreadable = Kjo fletë llogaritëse nuk mundi të hapej: është e dëmtuar, e ndërprerë ose nuk është fletë llogaritëse.
    .todo = Hapeni në programin me të cilin është bërë, ruajeni sërish si .xlsx ose .ods dhe shtojeni përsëri.

finding-workbook-sealed = Kjo fletë llogaritëse është e mbyllur me fjalëkalim, prandaj nuk u lexua.
    .todo = Ruani një kopje pa fjalëkalim dhe shtoni kopjen.

finding-sheet-broken = Fleta “{ $sheet }” ndërpritet; përdoren rreshtat para ndërprerjes.
    .todo = Krahasoni rreshtat e fundit me origjinalin, ruajeni skedarin sërish dhe shtojeni përsëri.

finding-sheet-hidden = Fleta “{ $sheet }” është e fshehur në skedar; u lexua si të tjerat.
    .todo = Nëse nuk duhet të merret parasysh, fshijeni fletën dhe shtojeni skedarin përsëri.

finding-too-many-rows = Kjo fletë ka më shumë se { $limit } rreshta; rreshtat pas tyre u lanë jashtë.
    .todo = Ndajeni tabelën në disa skedarë dhe shtojini të gjithë.

finding-too-many-columns = Ky rresht ka më shumë se { $limit } kolona; kolonat pas tyre u lanë jashtë.
    .todo = Shihni nëse tabela ka qeliza larg djathtas që nuk i përkasin.

finding-cell-too-long = Kjo qelizë është më e gjatë se { $limit } karaktere; përdoret fillimi i saj.
    .todo = Nëse teksti nevojitet i plotë, mbajeni në një dokument më vete.

finding-error-cells = { $count ->
    [one] Një qelizë e kësaj flete tregon gabim të fletës llogaritëse ({ $found }) dhe nuk ka vlerë.
   *[other] { $count } qeliza të kësaj flete tregojnë gabim të fletës llogaritëse dhe nuk kanë vlerë; kjo është e para ({ $found }).
}
    .todo = Korrigjoni formulën ose shkruani vlerën dhe shtojeni skedarin përsëri.

finding-formula-without-value = Skedari ka këtu, e ndoshta edhe më tej, një formulë pa rezultatin e saj.
    .todo = Hapeni skedarin në një program fletësh llogaritëse, ruajeni dhe shtojeni përsëri.

finding-encoding-guessed = Ky tekst është në një kodim të vjetër; u supozua se kodimi është { $encoding }.
    .todo = Shihni nëse shkronjat si ë, ç, č ose š dalin si duhet. Nëse jo, ruajeni skedarin si UTF-8 dhe shtojeni përsëri.

finding-text-damaged = Disa karaktere nga këtu e tutje nuk mundën të lexoheshin si { $encoding }; tregohen si “�”.
    .todo = Ruajeni skedarin si UTF-8 në programin me të cilin është bërë dhe shtojeni përsëri.

finding-nul-bytes = Teksti ka karaktere pa kuptim (bajte zero); ato u lanë jashtë.
    .todo = Krahasoni rreshtat me origjinalin; ndoshta skedari është dëmtuar gjatë dërgimit.

finding-quote-not-closed = Në fillim të kësaj qelize hapen thonjëza që nuk mbyllen; u lexuan si karakter i zakonshëm.
    .todo = Shihni këtë rresht; nëse diçka nuk shkon, mbyllini ose hiqini thonjëzat.

### texts

finding-document-unreadable = Ky dokument nuk mundi të hapej.
    .todo = Hapeni në programin me të cilin është bërë, ruajeni sërish dhe shtojeni përsëri.

finding-document-broken = Ky dokument është i dëmtuar ose ndërpritet; përdoret pjesa që u lexua.
    .todo = Krahasojeni tekstin me origjinalin. Nëse mungon diçka, ruajeni dokumentin sërish dhe shtojeni përsëri.

finding-document-encrypted = Ky dokument është i mbyllur me fjalëkalim, prandaj nuk u lexua.
    .todo = Ruani një kopje pa fjalëkalim dhe shtoni kopjen.

finding-document-too-slow = Leximi i këtij dokumenti zgjati tepër.
    .todo = Ruajeni në pjesë më të vogla, ose si .docx ose .odt, dhe shtojeni përsëri.

finding-unpacked-too-large = I shpaketuar, ky dokument është shumë më i madh nga sa duket; u lexua vetëm fillimi i tij.
    .todo = Hapeni në programin me të cilin është bërë dhe ruajeni sërish. Nëse nuk e dini nga vjen, mos e hapni.

finding-document-type-refused = Ky dokument përcakton llojin e vet të dokumentit, gjë që nuk pranohet për arsye sigurie.
    .todo = Hapeni në programin me të cilin është bërë dhe ruajeni sërish si .docx ose .odt.

finding-nested-too-deep = Disa pjesë të këtij dokumenti janë të vendosura tepër thellë njëra brenda tjetrës; më të thellat u lanë jashtë.
    .todo = Ruajeni dokumentin sërish dhe krahasojeni tekstin me origjinalin.

finding-table-cut = Një tabelë e këtij dokumenti ka më shumë rreshta ose kolona se sa lexon programi; pjesa tjetër u la jashtë.
    .todo = Ruajeni tabelën si fletë llogaritëse dhe shtojeni si skedar më vete.

finding-table-cell-cut = Një qelizë e kësaj tabele është më e gjatë se { $limit } karaktere; në tabelë përdoret fillimi i saj, në tekst është e plotë.
    .todo = Nëse në qelizë ka një kapitull të tërë, nxirreni jashtë tabelës.

finding-old-word-document = Ky dokument është bërë me një version të vjetër të Word-it (.doc), i cili nuk lexohet.
    .todo = Hapeni në Word ose LibreOffice, ruajeni si .docx ose .odt dhe shtojeni përsëri.

finding-not-a-document = Ky skedar nuk është dokument teksti që mund të lexohet këtu.
    .todo = Ruajeni si .docx, .odt, .pdf ose .txt dhe shtojeni përsëri.

finding-pdf-no-text-layer = Ky PDF përbëhet nga fotografi faqesh, siç i bën skaneri; pothuajse nuk ka tekst.
    .todo = Shtoni dokumentin nga i cili është printuar, ose kryeni njohjen e tekstit (OCR) dhe shtojeni përsëri.

finding-page-unreadable = Kjo faqe nuk mundi të lexohej; faqet e tjera përdoren.
    .todo = Printojeni dokumentin në një PDF të ri, ose shtoni dokumentin nga i cili është bërë.
