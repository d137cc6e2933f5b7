### Šta provera kaže o uslugama i obukama.

finding-service-without-provider-kind = Za ovu uslugu ne piše da li je pružalac javna ustanova.
    .todo = Upišite „formalni“ za javnu ustanovu, „neformalni“ za civilno društvo ili privatnog pružaoca.
finding-free-places-above-capacity = Ova usluga ima više slobodnih mesta ({ $free }) nego mesta ukupno ({ $capacity }). Koristi se manji broj.
    .todo = Proverite oba broja sa pružaocem.
finding-persons-above-contacts = U ovom redu ima više osoba nego kontakata.
    .todo = Proverite da li su kolone zamenjene: jedna osoba može imati mnogo kontakata, obrnuto nikada.
finding-users-by-sex-do-not-add-up = Žene i muškarci zajedno ne daju ukupan broj osoba koje koriste ovu uslugu.
    .todo = Proverite sva tri broja; ako se neko nije izjasnio, dodajte kolonu za to.
finding-session-without-hours = Za ovu obuku ne piše koliko je sati trajala. Ne računa se kao obuka osoblja.
    .todo = Dodajte sate iz liste prisustva.
finding-session-without-date = Ova obuka nema datum koji se može pročitati. Ne računa se kao obuka osoblja.
    .todo = Dodajte dan, na primer 19.03.2024.
finding-shelter-with-place = U datoteci piše mesto poverljive usluge. Nigde se ne prikazuje.
    .todo = Uklonite mesto iz datoteke i čuvajte datoteku tamo gde je mogu otvoriti samo oni kojima je potrebna.
