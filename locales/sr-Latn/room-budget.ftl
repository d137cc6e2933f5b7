### Budžet: linije, zbirovi i za koga je novac, kako piše.

budget-room = Budžet
budget-lead = Šta je planirano i plaćeno, liniju po liniju, i za koga je prema dokumentima. Iznosi dolaze iz prihvaćenih datoteka; ovde ih niko ne menja.
budget-nothing = Još nijedan budžet nije prihvaćen
budget-nothing-next = Dodajte budžet kao tabelu, pogledajte šta je prepoznato i prihvatite ga.
budget-years = Godine
budget-year = Godina
budget-two-tracks = Dva puta, nijedan bolji: redovne usluge za sve, sa korisnicima zabeleženim po polu, i aktivnosti za navedene grupe. Najveće redovne linije stoje prve, jer kroz njih prolazi najviše novca.

budget-bars-description = Jedna traka za svaki tačan skup grupa koje aktivnosti navode, zatim novac za sve i novac bez navedene grupe. Svaki iznos stoji samo u jednoj traci, pa trake zajedno daju ukupan iznos. Tabela ispod sadrži iste brojeve.
budget-overlap = Same grupe se preklapaju: novac dve grupe nikada se ne sabira.
budget-by-fund = Novac po izvorima
budget-by-fund-why = Novac koji nije u budžetu same opštine zaseban je izvor.
budget-fund = Izvor
budget-fund-own = budžet opštine
budget-fund-donor = donator
budget-fund-ministry = ministarstvo
budget-fund-civil-society = civilno društvo
budget-fund-other = drugi izvor

budget-months = Meseci bez novca
budget-months-why = Jedan mesec bez novca praznina je za one kojima je usluga potrebna, i kada godišnji iznos postoji.
budget-months-none = Ni za jednu liniju ne piše da ima mesece bez novca.
budget-months-all = nijedan: svih dvanaest meseci je pokriveno
budget-months-silent = { $lines ->
    [one] Za { $lines } liniju ne piše za koje mesece je njen novac.
    [few] Za { $lines } linije ne piše za koje mesece je njihov novac.
   *[other] Za { $lines } linija ne piše za koje mesece je njihov novac.
}

budget-lines = Sve linije
budget-lines-none = Nijedna linija ne odgovara ovim filterima
budget-lines-none-next = Uklonite neki filter ili upišite manje slova.
budget-text = Naziv ili šifra
budget-programme = Program
budget-function = Funkcija (COFOG)
budget-economic = Ekonomska klasifikacija
budget-code = Šifra
budget-for-whom = Za koga
budget-claimed = Aktivnosti plana
budget-claimed-yes = koristi je neka aktivnost
budget-claimed-no = ne koristi je nijedna aktivnost

budget-amounts = Iznosi
budget-phase = Faza
budget-phase-proposed = Predloženo
budget-phase-approved = Odobreno
budget-phase-adjusted = Rebalansirano
budget-phase-executed = Izvršeno
budget-mark = Koga linija navodi
budget-shares = Za koga je njen novac
budget-shares-why = Delovi koje koriste aktivnosti i ostatak zajedno tačno daju liniju, bez zaokruživanja.
budget-activity = Aktivnost
budget-users-unknown = Još niko nije zabeležio koliko žena i koliko muškaraca koristi ono što ova linija plaća.
