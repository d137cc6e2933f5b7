### Šta provera kaže o uslugama i obukama.

finding-service-without-provider-kind = Za ovu uslugu nije navedeno da li je pružalac javna ustanova.
    .todo = Upišite „formalni“ za javnu ustanovu, a „neformalni“ za civilno društvo ili privatnog pružaoca.
finding-free-places-above-capacity = Ova usluga ima više slobodnih mesta ({ $free }) nego mesta ukupno ({ $capacity }). Koristi se manji broj.
    .todo = Proverite oba broja sa pružaocem.
finding-persons-above-contacts = U ovom redu ima više osoba nego kontakata.
    .todo = Proverite da li su kolone zamenjene: jedna osoba može imati mnogo kontakata, a obrnuto ne može.
finding-users-by-sex-do-not-add-up = Zbir žena i muškaraca ne odgovara ukupnom broju osoba koje koriste ovu uslugu.
    .todo = Proverite sva tri broja; ako se neko nije izjasnio, dodajte kolonu za to.
finding-session-without-hours = Za ovu obuku nije navedeno koliko je sati trajala. Ne računa se kao obuka osoblja.
    .todo = Dodajte broj sati sa liste prisustva.
finding-session-without-date = Ova obuka nema datum koji može da se pročita. Ne računa se kao obuka osoblja.
    .todo = Dodajte dan, na primer 19.03.2024.
finding-shelter-with-place = U datoteci je navedeno mesto poverljive usluge. Ono se nigde ne prikazuje.
    .todo = Uklonite to mesto iz datoteke i čuvajte je tamo gde je mogu otvoriti samo oni kojima je potrebna.
