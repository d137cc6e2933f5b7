### Datoteke: šta ljudi donose, šta je u tome prepoznato i odluka kojom to važi.

files-room = Datoteke
files-lead = Šta ustanova ima. Ništa ne važi prije nego što ga neko prihvati, a sve što važi može se povući.
files-none = Još nema nijedne datoteke
files-none-next = Donesite šta imate: tabele, planove, budžete, strategije. Svaka datoteka se čita koliko se može pročitati.

## Donošenje datoteka

files-bring = Donesite datoteke
files-choose = Datoteke s ovog računara
files-choose-hint = Tabele, tekstovi i PDF datoteke, svaka do { $limit }. Datoteka koja se zove kao neka koja je već ovdje postaje njena sljedeća verzija.
files-send = Pošalji
files-choose-one = Izaberite bar jednu datoteku.
files-some-not-taken = Neke datoteke nisu primljene; navedene su gore.
files-bad-empty = „{ $name }” je prazna. Sačuvajte je ponovo i pošaljite još jednom.
files-bad-large = „{ $name }” je veća od { $limit }. Podijelite je, ili je sačuvajte bez slika.
files-bad-many = „{ $name }” je bila jedna previše. Pošaljite najviše 200 datoteka odjednom.
files-bad-name = Naziv „{ $name }” je predugačak. Dajte datoteci kraći naziv.
files-kept = { $count ->
    [one] Primljena je { $count } datoteka i čita se.
    [few] Primljene su { $count } datoteke i čitaju se.
   *[other] Primljeno je { $count } datoteka i čitaju se.
}
files-same = { $count ->
    [one] Ova datoteka je već bila ovdje, s potpuno istim sadržajem. Ništa nije dodano:
    [few] Ove datoteke su već bile ovdje, s potpuno istim sadržajem. Ništa nije dodano:
   *[other] Ove datoteke su već bile ovdje, s potpuno istim sadržajem. Ništa nije dodano:
}

## Spisak

files-being-read = Čitaju se
files-being-read-count = { $count ->
    [one] Čita se { $count } datoteka. To traje nekoliko sekundi, za veliku datoteku jednu minutu.
    [few] Čitaju se { $count } datoteke. To traje nekoliko sekundi, za velike datoteke jednu minutu.
   *[other] Čita se { $count } datoteka. To traje nekoliko sekundi, za velike datoteke jednu minutu.
}
files-look-again = Pogledaj ponovo
files-reckoning = Podaci se usklađuju s posljednjim odlukama.
files-needed = Ove čekaju nekoga
files-accept-all = { $count ->
    [one] Prihvati { $count } datoteku
    [few] Prihvati sve { $count } datoteke koje čekaju
   *[other] Prihvati svih { $count } datoteka koje čekaju
}
files-accept-all-hint = Zadržane datoteke i one koje nisu prepoznate nisu među njima. Svaka se poslije može povući.
files-passed-over = { $count ->
    [one] { $count } datoteka je ostala kako jeste: u međuvremenu je neko drugi odlučio o njoj, ili se ponovo čita.
    [few] { $count } datoteke su ostale kako jesu: u međuvremenu je neko drugi odlučio o njima, ili se ponovo čitaju.
   *[other] { $count } datoteka je ostalo kako jeste: u međuvremenu je neko drugi odlučio o njima, ili se ponovo čitaju.
}
files-others = Sve druge datoteke
files-column-file = Datoteka
files-column-state = Stanje
files-column-kind = Prepoznato kao
files-column-rows = Redovi
files-column-findings = Nalazi
files-column-received = Primljena
files-column-version = Verzija
files-column-who = Ko
files-column-when = Kada
files-column-what = Šta
files-column-detected = Šta
files-column-where = Gdje
files-column-cells = Ćelije ili mjesta
files-column-column = Kolona
files-column-meaning = Sadrži
files-column-row = Red
files-version = Verzija { $number }
files-version-counts = Važi verzija { $number }
files-rows-none = nema redova
files-rows-all-used = { $used }, svi upotrijebljeni
files-rows-some-used = pročitano { $read }, upotrijebljeno { $used }, nije upotrijebljeno { $rejected }
files-kilobytes = { $number } kB
files-megabytes = { $number } MB

## Kako stoji s datotekom

files-standing-held = zadržana
files-standing-waiting = čeka odluku
files-standing-not-read = nije pročitana
files-standing-being-read = čita se
files-standing-accepted = prihvaćena
files-standing-replaced = zamijenjena kasnijom verzijom
files-standing-taken-back = povučena
files-standing-refused = odbijena
files-decided-accepted = prihvaćena
files-decided-held = zadržana
files-decided-released = puštena u upotrebu
files-decided-replaced = prihvaćena i zamijenjena kasnijom verzijom
files-decided-taken-back = povučena
files-decided-refused = odbijena

## Jedna datoteka

files-one-being-read = Ova datoteka se čita. To traje nekoliko sekundi, za veliku datoteku jednu minutu.
files-one-not-read = Program nije uspio pročitati ovu datoteku. Greška nije vaša; datoteka se čuva kakva je stigla.
files-one-held = Čini se da ova datoteka sadrži lične podatke. Zadržana je: ništa iz nje se ne prikazuje, ne koristi i ne izvozi dok neko ne odluči.
files-one-waiting = Ova datoteka je pročitana i još ne važi. Pogledajte šta je prepoznato, zatim je prihvatite ili ispravite.
files-one-accepted = Ova datoteka važi.
files-one-replaced = Ova verzija je važila dok nije prihvaćena kasnija. Ako se ta povuče, ova ponovo važi.
files-one-taken-back = Ova datoteka je povučena i ne važi.
files-one-refused = Ova datoteka je odbijena i ne koristi se.
files-read-again = Pročitaj ponovo
files-read-meanwhile = Ova datoteka je u međuvremenu ponovo pročitana. Pogledajte šta je sada prepoznato, zatim odlučite.
files-sure = sigurnost { $share }
files-why-taken = Zašto
files-said-by-person = Neko je rekao šta je ovo.
files-received-by = { $when }, { $who }
files-size = Veličina
files-download = Preuzmi
files-documents = Za čitanje kao dokument
files-versions = Verzije
files-versions-lead = Svaka verzija ostaje kakva je stigla.
files-sheets = Listovi
files-sheet = List { $number }
files-column = Kolona { $letters }
files-sheet-and-column = List { $sheet }, kolona { $letters }
files-columns = Šta kolone sadrže
files-see-rows = Pogledaj redove
files-correct = Ispravi prepoznato
files-findings = Nalazi
files-findings-none = Nije nađeno ništa što bi trebalo pogledati.
files-findings-alike = { $count ->
    [one] Na { $count } mjestu je nađeno nešto ove vrste:
    [few] Na { $count } mjesta je nađeno nešto ove vrste:
   *[other] Na { $count } mjesta je nađeno nešto ove vrste:
}
files-history = Šta je urađeno
files-times = puta { $number }
files-phase-proposed = predloženo
files-phase-approved = usvojeno
files-phase-adjusted = izmijenjeno
files-phase-executed = izvršeno

## Zadržane datoteke

files-detected = Šta je uočeno
files-detected-lead = Navode se samo vrste, kolone i brojevi, nikada ono što tamo piše.
files-held-by-person = Ovu datoteku je neko zadržao. Razlog stoji dolje, kod onoga što je urađeno.
files-in-text = u tekstu
files-held-others-decide = Ovdje odlučuje onaj ko odlučuje o zadržanim datotekama: osoba zadužena za ravnopravnost spolova.

## Odluke

files-decide = Odlučite
files-decision = Odluka
files-accept = Prihvati
files-accept-lead = Od tada podaci počivaju i na ovoj datoteci. Možete je povući u svako doba.
files-why = Razlog
files-why-hint = Za vaše kolege i za one koji kasnije provjeravaju. Ne pišite imena i brojeve osoba.
files-why-missing = Napišite razlog.
files-why-long = Napišite najviše 1.000 znakova.
files-release = Pusti datoteku u upotrebu
files-release-lead = Kažete da ova datoteka se smije koristiti, iako se čini da sadrži lične podatke: na primjer zato što su imena izmišljena, ili zato što su to brojevi službi. Zatim se čita, i još treba biti prihvaćena.
files-release-do = Pusti je
files-refuse = Odbij datoteku
files-refuse-lead = Datoteka se neće koristiti. Čuva se kakva je stigla i može se kasnije ponovo pročitati.
files-refuse-do = Odbij je
files-hold = Zadrži datoteku
files-hold-lead = Ako u njoj vidite lične podatke koje program nije vidio. Ono što je iz datoteke bilo prikazano zaboravlja se, i ništa iz nje se ne koristi dok je neko ne pusti.
files-hold-do = Zadrži je
files-take-back = Povuci datoteku
files-take-back-lead = Podaci će biti kao prije nego što je prihvaćena. Ako je zamijenila raniju verziju, ponovo važi ta.
files-take-back-do = Povuci je

## Redovi

files-rows = Redovi
files-rows-lead = Verzija { $number }, kakva je primljena. Svako gledanje upisuje se u evidenciju radnji.
files-row-sought = misli se na ovaj red
files-row-missed = Red na koji vodi veza nije na ovoj stranici.
files-rows-empty = Ovdje nema redova
files-rows-empty-next = List se završava ranije, ili na njemu nema ničega.
files-first-rows = Na prve redove
files-rows-before = Prethodni redovi
files-rows-next = Sljedeći redovi

## Šta su ljudi rekli o datotekama

files-mapping = Šta je ustanova rekla o svojim datotekama
files-mapping-lead = Ono što su ljudi ispravili pamti se, kako bi se sljedeća verzija datoteke sama pročitala kako treba. Tekst se može koristiti i s komandnom linijom.
files-mapping-none = Još niko nije morao ništa ispraviti
files-mapping-none-next = Ono što ispravite na stranici neke datoteke poslije stoji ovdje.
files-mapping-now = Šta sada važi
files-mapping-how = Kako
files-mapping-typed = ispravljeno na stranici
files-mapping-from-file = datotekom postavki
files-correct-lead = Recite šta je ovo. Program to pamti za sljedeću verziju ove datoteke.
files-step-kind = Šta je ovo
files-step-columns = Šta kolone sadrže
files-which-kind = Šta je ovo?
files-kind-not-used = Ne koristi ovaj list
files-go-on = Nastavi
files-about-population = Brojevi ljudi, po mjestu, starosti, spolu ili grupi.
files-about-plan = Aktivnosti iz strategije ili plana, s odgovornima, vremenom i troškom.
files-about-budget = Budžetske linije s iznosima.
files-about-contracts = Potpisani ugovori s cijenama; čitaju se kao izvršene budžetske linije.
files-about-services = Spisak usluga s njihovim pružaocima.
files-about-sessions = Obuke s datumima i temama.
files-about-indicators = Pokazatelji s vrijednostima.
files-about-places = Spisak naselja i čemu pripadaju.
files-about-unknown = Ništa s njega se ne koristi.
files-columns-lead = { $sheet }: za svaku kolonu izaberite šta sadrži.
files-first-row = Prvi red s podacima
files-first-row-hint = Broj koji pokazuje tabela, ispod naslova kolona.
files-year = Godina
files-year-hint = Za redove koji je ne navode.
files-phase = Faza iznosa
files-currency = Valuta
files-currency-hint = Tri slova: { $codes }.
files-not-said = nije rečeno
files-not-used = ne koristi se
files-cells = Na primjer: { $cells }
files-more-about-column = Svim vrijednostima ove kolone zajedničko je
files-shared-sex = Spol ljudi koje broji
files-shared-age = Starost ljudi koje broji
files-shared-age-hint = Na primjer 0-14 ili 65+.
files-shared-year = Godina vrijednosti
files-shared-scale = Svaki broj znači po
files-shared-more = Šta je još zajedničko vrijednostima
files-shared-more-hint = Kako piše u uputstvu: { $example }.
files-remember = Sačuvaj i pročitaj ponovo
files-wrong-kind = Izaberite šta je ovo.
files-wrong-row = Napišite broj reda, na primjer 4.
files-wrong-year = Napišite godinu s četiri cifre, na primjer 2026.
files-wrong-currency = Napišite tri slova valute, na primjer { $example }.
files-wrong-age = Napišite starost kao 0-14 ili 65+.
files-wrong-scale = Izaberite 1, 1.000 ili 1.000.000.
files-wrong-more = Ovo se ne može pročitati. Napišite kao u primjeru.
files-wrong-twice = Druga kolona sadrži isto, a može samo jedna. Izaberite nešto drugo ovdje ili tamo.
files-wrong-no-column = Recite bar za jednu kolonu šta sadrži.

## Vrste ličnih podataka

personal-data-national-number = matični brojevi
personal-data-iban = brojevi računa (IBAN)
personal-data-phones = brojevi telefona
personal-data-names = imena osoba
personal-data-emails = adrese e-pošte osoba
personal-data-birth-dates = datumi rođenja

## Pojedinosti zapisa

act-detail-held = zadržano
act-detail-released = pušteno u upotrebu
act-detail-same = isti sadržaj kao ranije
act-detail-again = za ponovno čitanje

## Šta kolona sadrži

column-place = mjesto
column-settlement = naselje
column-municipality = općina
column-region = regija
column-year = godina
column-date = datum
column-sex = spol
column-age = starost
column-ethnicity = etnička pripadnost
column-disability = invaliditet
column-migration = raseljenost i migracije
column-residence = grad ili selo
column-group = grupa ljudi
column-other = druga podjela ljudi
column-count = broj ljudi
column-low = najniža procjena
column-high = najviša procjena
column-unit = jedinica
column-note = napomena
column-code = šifra ili broj
column-activity = aktivnost
column-objective = cilj
column-groups = za koga
column-responsible = ko je odgovoran
column-start = počinje
column-end = završava se
column-period = od kada do kada
column-cost = trošak
column-lines = budžetske linije aktivnosti
column-weight = udio budžetske linije
column-adapts = redovna usluga koju prilagođava
column-indicator = pokazatelj
column-disaggregated = grupe s posebnim vrijednostima
column-series = serija pokazatelja
column-baseline = početna vrijednost
column-target = ciljna vrijednost
column-value = vrijednost
column-published = objavljeno
column-reply = stanovnici mogu odgovoriti
column-title = naziv
column-programme = program ili odjel
column-cofog = funkcija (COFOG)
column-economic = ekonomski kod
column-fund = izvor novca
column-months = pokriveni mjeseci
column-phase = faza iznosa
column-amount = iznos
column-currency = valuta
column-estimate = procijenjena vrijednost ugovora
column-contract-price = cijena ugovora
column-signed = potpisan dana
column-supplier = dobavljač
column-contract-type = vrsta ugovora ili postupka
column-cpv = šifra CPV
column-service = usluga
column-provider = pružalac
column-provider-kind = vrsta pružaoca
column-confidential = tajno mjesto
column-address = adresa (ne čuva se)
column-phone = telefon (ne čuva se)
column-email = e-pošta (ne čuva se)
column-open = otvorena
column-capacity = mjesta ukupno
column-free = slobodna mjesta
column-languages = jezici koji se govore
column-fee = koliko korisnik plaća
column-papers = dokumenti koji se traže
column-accessible = pristupačna osobama s invaliditetom
column-distance = udaljenost u kilometrima
column-staff = zaposleni
column-training-hours = sati obuke po zaposlenom
column-need = ljudi kojima treba, a nisu obuhvaćeni
column-persons = različite osobe
column-contacts = kontakti
column-turned-away = odbijeni ljudi
column-refusal-reasons = zašto su odbijeni
column-topic = tema
column-facilitators = voditelji obuke
column-hours = sati
column-organisation = organizacija učesnika
column-participant = ime učesnika (ne čuva se)
column-place-code = šifra mjesta
column-name = naziv mjesta
column-level = nivo mjesta
column-parent = čemu mjesto pripada
column-latitude = geografska širina (ne čuva se)
column-longitude = geografska dužina (ne čuva se)
