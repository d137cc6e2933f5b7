### Gjetjet e motorit të dokumenteve: çfarë thonë dokumentet për grupet.

finding-document-without-text = Në këtë dokument nuk u gjet tekst.
    .todo = Nëse është i skanuar, kërkoni skedarin origjinal ose kryeni njohjen e tekstit (OCR), pastaj shtojeni përsëri.

finding-document-language-unknown = Gjuha e këtij dokumenti nuk mundi të përcaktohej, prandaj pjesët e tij nuk u analizuan.
    .todo = Shikoni nëse teksti lexohet si duhet. Analizohen dokumentet në gjuhët angleze, boshnjake, kirgize, kroate, malazeze, maqedonase, ruse, serbe dhe shqipe.

finding-document-names-no-group = Dokumenti u lexua dhe nuk përmend asnjë grup njerëzish.
    .todo = Vendosni nëse duhet të përmendë: kush e përdor atë që planifikohet dhe kush mbetet pa të?

finding-hostile-mention = Duket se kjo pjesë teksti i jep një grupi më pak sesa të tjerëve, ose flet për të sikur të kishte më pak vlerë. Nuk llogaritet si trajtim i asnjë grupi.
    .todo = Lexojeni pjesën duke menduar për njerëzit për të cilët flet dhe, nëse duhet, propozoni fjalë të tjera.

finding-group-excluded = Kjo pjesë teksti e lë jashtë një grup: { $group }. Nuk llogaritet si trajtim i tij.
    .todo = Shikoni nëse lënia jashtë është e qëllimshme, e ligjshme dhe e shpjeguar.

finding-groups-only-listed = Kjo pjesë teksti rendit { $groups ->
        [one] { $groups } grup
       *[other] { $groups } grupe
    } pa asnjë masë. Llogaritet vetëm si “i përmendur”.
    .todo = Shtoni në dokument çfarë bëhet për secilin grup, me fonde, përgjegjës dhe tregues.
