### Usluge: spisak onoga po šta ljudi mogu da dođu.

services-room = Usluge
services-lead = Po šta ljudi mogu da dođu: ko to pruža, gde, za koga i da li ima slobodnog mesta. Usluge dolaze iz prihvaćenih datoteka; ovde ih niko ne menja.
services-nothing = Još nijedan spisak usluga nije prihvaćen
services-nothing-next = Dodajte spisak usluga, pogledajte šta je prepoznato i prihvatite ga.
services-none = Nijedna usluga ne odgovara ovim filterima
services-none-next = Uklonite neki filter ili upišite manje slova naziva.

services-column-service = Usluga
services-name-begins = Naziv počinje sa
services-for-whom = Za koga
services-open = Otvoreno
services-free = Slobodna mesta
services-free-of = { $free } od { $capacity }

services-confidential = poverljiva usluga
services-confidential-why = U ovom programu se ne čuvaju ni njen naziv, ni pružalac, ni mesto, da preko nje niko ne bi bio pronađen.

services-provider = Pružalac
services-kind = Vrsta pružaoca
services-kind-formal = javna ustanova
services-kind-non-formal = civilno društvo ili privatni
services-kind-not-said = vrsta pružaoca nije navedena

services-use = Može li da se koristi
services-capacity = Ukupno mesta
services-fee = Cena
services-fee-none = besplatno
services-languages = Jezici kojima se govori
services-papers = Dokumentacija koja se traži
services-papers-none = nikakva
services-accessible = Osobe sa invaliditetom mogu da uđu i koriste uslugu
services-distance = Udaljenost za korisnike, u kilometrima
services-staff = Broj zaposlenih
services-training = Sati obuke po zaposlenoj osobi u 24 meseca

services-users = Korisnici
services-users-none = Za ovu uslugu korisnici nisu zabeleženi. Najviše se vidi kada se beleže po polu i uzrastu.
services-readiness-only = O uslugama za osobe koje su preživele nasilje ovde se čuva samo spremnost: da li su otvorene, imaju li slobodna mesta i obučeno osoblje. Broj ljudi koji im se obraćaju ne čuva se i ne prikazuje.
services-which-users = Koji korisnici
services-all-users = svi korisnici
services-persons = Osobe
services-contacts = Kontakti
services-turned-away = Osobe koje su ostale bez usluge
services-contacts-note = Jedna osoba može imati mnogo kontakata, zato se kontakti nikada ne broje kao osobe.
services-year = Godina korisnika
services-need = Osobe za koje se zna da im je potrebna, a još je nisu dobile
services-refusals = Zašto su ljudi ostali bez usluge
