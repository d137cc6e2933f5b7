### Obuke: susreti na kojima je osoblje učilo.

training-room = Obuke
training-lead = Susreti na kojima je osoblje učilo: kada, gde, o čemu i koliko je osoba učestvovalo. Obuke dolaze iz prihvaćenih datoteka; ovde ih niko ne menja.
training-nothing = Još nijedan spisak obuka nije prihvaćen
training-nothing-next = Dodajte spisak obuka, pogledajte šta je prepoznato i prihvatite ga.

training-sessions = Obuke
training-topic = Tema
training-day = Dan
training-groups = O kojim grupama
training-hours = Sati
training-facilitators = Voditelji
training-organisation = Čije je osoblje učestvovalo
training-participants = Učesnici
training-all-participants = Svi učesnici
training-which-participants = Koji učesnici
training-participants-none = U datoteci ne piše koliko je osoba učestvovalo.
