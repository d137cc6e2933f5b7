### Çfarë thotë kontrolli për shërbimet dhe seancat e trajnimit.

finding-service-without-provider-kind = Ky shërbim nuk thotë nëse ofruesi i tij është institucion publik.
    .todo = Shkruani “formal” për institucionin publik, “joformal” për shoqërinë civile ose ofruesin privat.
finding-free-places-above-capacity = Ky shërbim ka më shumë vende të lira ({ $free }) sesa vende gjithsej ({ $capacity }). Përdoret numri më i vogël.
    .todo = Verifikoni dy numrat me ofruesin.
finding-persons-above-contacts = Ky rresht ka më shumë persona sesa kontakte.
    .todo = Shihni nëse dy kolonat janë ndërruar: një person mund të ketë shumë kontakte, kurrë e kundërta.
finding-users-by-sex-do-not-add-up = Gratë dhe burrat së bashku nuk bëjnë numrin e të gjithë përdoruesve të këtij shërbimi.
    .todo = Verifikoni tre numrat; nëse disa përdorues nuk janë deklaruar, shtoni një kolonë për ta.
finding-session-without-hours = Kjo seancë nuk thotë sa orë zgjati. Ajo nuk llogaritet si trajnim i personelit.
    .todo = Shtoni orët nga lista e pjesëmarrjes.
finding-session-without-date = Kjo seancë nuk ka datë që mund të lexohet. Ajo nuk llogaritet si trajnim i personelit.
    .todo = Shtoni ditën, për shembull 19.03.2024.
finding-shelter-with-place = Skedari jep vendin e një shërbimi konfidencial. Ai nuk tregohet askund.
    .todo = Hiqeni vendin nga skedari dhe ruajeni skedarin aty ku mund ta hapin vetëm ata që u duhet.
