### Šta provjera kaže o uslugama i obukama.

finding-service-without-provider-kind = Za ovu uslugu nije navedeno je li pružalac javna ustanova.
    .todo = Upišite „formalni” za javnu ustanovu, a „neformalni” za civilno društvo ili privatnog pružaoca.
finding-free-places-above-capacity = Ova usluga ima više slobodnih mjesta ({ $free }) nego mjesta ukupno ({ $capacity }). Koristi se manji broj.
    .todo = Provjerite oba broja s pružaocem.
finding-persons-above-contacts = U ovom redu ima više osoba nego kontakata.
    .todo = Provjerite jesu li kolone zamijenjene: jedna osoba može imati mnogo kontakata, a obrnuto ne može.
finding-users-by-sex-do-not-add-up = Zbir žena i muškaraca ne odgovara ukupnom broju osoba koje koriste ovu uslugu.
    .todo = Provjerite sva tri broja; ako se neko nije izjasnio, dodajte kolonu za to.
finding-session-without-hours = Za ovu obuku nije navedeno koliko je sati trajala. Ne računa se kao obuka osoblja.
    .todo = Dodajte broj sati s liste prisustva.
finding-session-without-date = Ova obuka nema datum koji se može pročitati. Ne računa se kao obuka osoblja.
    .todo = Dodajte dan, na primjer 19.03.2024.
finding-shelter-with-place = U datoteci je navedeno mjesto povjerljive usluge. Ono se nigdje ne prikazuje.
    .todo = Uklonite to mjesto iz datoteke i čuvajte je tamo gdje je mogu otvoriti samo oni kojima je potrebna.
