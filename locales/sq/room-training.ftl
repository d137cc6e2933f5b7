### Trajnimi: sesionet në të cilat mësoi personeli.

training-room = Trajnimi
training-lead = Sesionet në të cilat mësoi personeli: kur, ku, për çfarë dhe sa veta morën pjesë. Sesionet vijnë nga skedarët e pranuar; këtu nuk i ndryshon askush.
training-nothing = Ende asnjë listë e sesioneve nuk është pranuar
training-nothing-next = Sillni një listë të sesioneve të trajnimit, shikoni si u njoh, dhe pranojeni.

training-sessions = Sesionet
training-topic = Tema
training-day = Dita
training-groups = Për cilat grupe
training-hours = Orë
training-facilitators = Lehtësuesit
training-organisation = Personeli i kujt mori pjesë
training-participants = Pjesëmarrësit
training-all-participants = Të gjithë pjesëmarrësit
training-which-participants = Cilët pjesëmarrës
training-participants-none = Skedari nuk thotë sa veta morën pjesë.
