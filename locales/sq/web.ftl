### Faqja rreth përmbajtjes dhe pjesët nga të cilat përbëhen faqet.

## Faqja

web-program = Isonomia
web-title = { $page } · Isonomia
web-demo = Demonstrim: të gjitha shifrat dhe emrat këtu janë të trilluar.
web-rooms = Seksionet
web-language = Gjuha
web-signed-in-as = I/e identifikuar si
web-account = Llogaria juaj
web-offices = Zyrat
web-sign-out = Dil
web-leave = Largohu shpejt
web-leave-key = Shtypni tri herë Esc për t’u larguar shpejt nga kjo faqe.
web-about = Rreth këtij programi
web-breadcrumbs = Rruga e kthimit

language-own-name = Shqip

## Formularët

web-optional = (jo e detyrueshme)
web-show-passphrase = Shfaq
web-hide-passphrase = Fshih
web-problems = { $count ->
    [one] Ju lutemi shikoni këtë pikë
   *[other] Ju lutemi shikoni këto { $count } pika
}
web-go-back = Kthehu
web-confirm-happens = Nëse vazhdoni:
web-drop-here = Lëshoni skedarët këtu ose zgjidhni ata:
web-files-chosen = Skedarët e zgjedhur
web-file-too-large = tepër i madh

## Listat dhe tabelat

web-find-in-table = Gjej në këtë tabelë
web-find-none = Asnjë rresht nuk e përmban këtë.
web-rows-shown = { $first }–{ $last } nga { $rows }
web-pages = Faqet
web-page-number = Faqja
web-page-before = E mëparshmja
web-page-after = Tjetra
web-filter-show = Shfaq
web-filter-remove = Hiq filtrin
web-filters-chosen = Filtrat
web-filters-reset = Hiq të gjithë filtrat
web-step-done = u krye

## Dokumentet

web-passage-page = Faqja { $page }
web-mark-negated = këtu përjashtohet
web-document-table = Tabelë në dokument

## Dy persona ndryshojnë të njëjtën gjë

web-stale-happened = Ndërsa po shkruanit, këtu u ruajt një ndryshim tjetër: { $who }, { $when }.
web-stale-what-now = Asgjë nga puna juaj nuk ka humbur: formulari më poshtë përmban çfarë keni shkruar. Krahasoni, ndryshoni çfarë duhet ndryshuar dhe ruajeni përsëri.
web-stale-both = Të dy versionet
web-stale-field = Fusha
web-stale-yours = Çfarë keni shkruar ju
web-stale-saved = Çfarë është ruajtur tani
web-stale-differs = ndryshe
web-stale-empty = bosh

## Faqet në vend të asaj që u kërkua

web-go-home = Shko te faqja e parë
web-fault-operation = Nëse kërkoni ndihmë, tregoni këtë numër:
web-fault-unreadable = Kjo kërkesë nuk mundi të lexohej
    .todo = Kthehuni te faqja e mëparshme dhe provoni përsëri.
web-fault-closed = Ky seksion nuk është i hapur për rolin tuaj
    .todo = Nëse ju duhet për punën tuaj, kërkojani rolin administratorit të zyrës suaj.
web-fault-foreign = Ky formular nuk mund të dërgohet më
    .todo = Faqja ka qenë e hapur për një kohë të gjatë, ose është hapur në një mënyrë tjetër. Kthehuni, ngarkojeni faqen përsëri dhe dërgojeni formularin edhe një herë.
web-fault-not-found = Kjo faqe nuk është këtu
    .todo = Ndoshta ka një gabim në adresë, ose ajo që ishte këtu u zhvendos ose u hoq.
web-fault-stale = Ndërkohë dikush tjetër e ndryshoi këtë
    .todo = Kthehuni, ngarkojeni faqen përsëri dhe shikoni ndryshimin para se të ruani tuajin.
web-fault-too-large = Ky skedar është më i madh se { $megabytes } MB
    .todo = Ndajeni në skedarë më të vegjël, ose ruajeni pa figura, dhe dërgojeni përsëri.
web-fault-wrong = Diçka në këtë formular nuk përputhet
    .todo = Kthehuni te formulari dhe rishikoni çfarë është shkruar.
web-fault-wait = Shumë përpjekje
    .todo = Ju lutemi prisni { $minutes ->
        [one] { $minutes } minutë
       *[other] { $minutes } minuta
    } dhe provoni përsëri.
web-fault-ours = Diçka nuk shkoi mirë nga ana jonë
    .todo = Asgjë nuk u ruajt. Ju lutemi provoni përsëri pas disa minutash.
web-fault-down = Programi nuk mund të përgjigjet tani
    .todo = Asgjë nuk u ruajt. Ju lutemi provoni përsëri pas disa minutash.
web-fault-full = Nuk ka më vend për ta ruajtur këtë
    .todo = Asgjë nuk u ruajt. Ju lutemi njoftoni personin që mirëmban këtë program se disku është plot.

## Çfarë thonë butonat dhe lidhjet e çdo seksioni

web-save = Ruaj
web-cancel = Anulo
web-add = Shto
web-change = Ndrysho
web-remove = Hiq
web-open = Hap
web-search = Kërko
web-all = Të gjitha

## Faqja e të gjitha pjesëve, për ata që i ndërtojnë dhe i kontrollojnë

web-gallery = Pjesët e një faqeje
