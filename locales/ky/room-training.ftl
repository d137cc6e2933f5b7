### Окутуу: кызматкерлер окуган сабактар.

training-room = Окутуу
training-lead = Кызматкерлер окуган сабактар: качан, кайда, эмне жөнүндө жана канча адам катышкан. Сабактар кабыл алынган файлдардан келет; бул жерде аларды эч ким өзгөртпөйт.
training-nothing = Окуу сабактарынын бир да тизмеси али кабыл алына элек
training-nothing-next = Окуу сабактарынын тизмесин кошуп, эмне таанылганын карап, аны кабыл алыңыз.

training-sessions = Окуу сабактары
training-topic = Тема
training-day = Күнү
training-groups = Кайсы топтор жөнүндө
training-hours = Сааттар
training-facilitators = Алып баруучулар
training-organisation = Кимдин кызматкерлери катышкан
training-participants = Катышуучулар
training-all-participants = Бардык катышуучулар
training-which-participants = Кайсы катышуучулар
training-participants-none = Файлда канча адам катышканы айтылган эмес.
