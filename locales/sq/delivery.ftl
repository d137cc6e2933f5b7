### Çfarë thotë kontrolli për shërbimet dhe sesionet e trajnimit.

finding-service-without-provider-kind = Për këtë shërbim nuk është shënuar nëse ofruesi është institucion publik.
    .todo = Shkruani “formal” për institucion publik, “jo formal” për shoqëri civile ose ofrues privat.
finding-free-places-above-capacity = Ky shërbim ka më shumë vende të lira ({ $free }) sesa vende gjithsej ({ $capacity }). Përdoret numri më i vogël.
    .todo = Verifikoni dy numrat me ofruesin.
finding-persons-above-contacts = Ky rresht ka më shumë persona sesa kontakte.
    .todo = Shihni nëse të dy kolonat janë ndërruar: një person mund të ketë shumë kontakte, por kurrë e kundërta.
finding-users-by-sex-do-not-add-up = Numri i grave dhe i burrave së bashku nuk është i barabartë me numrin e përgjithshëm të personave që e përdorin këtë shërbim.
    .todo = Verifikoni të tre numrat; nëse dikush nuk është deklaruar, shtoni një kolonë për këtë.
finding-session-without-hours = Për këtë sesion nuk është shënuar sa orë zgjati. Nuk llogaritet si trajnim i personelit.
    .todo = Shtoni orët nga lista e pjesëmarrjes.
finding-session-without-date = Ky sesion nuk ka datë që mund të lexohet. Nuk llogaritet si trajnim i personelit.
    .todo = Shtoni ditën, për shembull 19.03.2024.
finding-shelter-with-place = Skedari tregon vendin e një shërbimi konfidencial. Ai nuk shfaqet askund.
    .todo = Hiqeni vendin nga skedari dhe ruajeni skedarin aty ku mund ta hapin vetëm personat që u nevojitet.
