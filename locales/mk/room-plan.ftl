### План: цели и нивните активности.

plan-room = План
plan-lead = Што треба да се направи, за кого, од кого и до кога; кои буџетски ставки го плаќаат тоа и како ќе се знае. Планот доаѓа од прифатени датотеки; овде никој не го менува.
plan-nothing = Сè уште не е прифатен план
plan-nothing-next = Додајте акциски план како табела или документ, погледнете што е препознаено и прифатете го.
plan-none = Ниту една активност не одговара на овие филтри
plan-none-next = Отстранете некој филтер или напишете помалку букви.

plan-text = Наслов или број
plan-objective = Цел
plan-without-objective = Без цел
plan-lacks = Што недостасува
plan-lacks-responsible = нема носител
plan-lacks-dates = нема рок
plan-lacks-money = нема средства во буџетот

plan-plan = План
plan-activity = Активност
plan-for-whom = За кого
plan-everywhere = целата општина
plan-responsible = Носител
plan-dates = Рокови
plan-from = од { $date }
plan-until = до { $date }
plan-cost = Трошок во планот
plan-adapts = Редовна услуга што ја приспособува
plan-adapts-none = не е наведена

plan-lines = Буџетски ставки
plan-lines-none = не е наведена
plan-lines-none-why = Планот не наведува буџетска ставка за оваа активност. Може да ја плати само ставка што тој ја наведува.
plan-line-code = Ставка во планот
plan-line-not-found = не е најдена во буџет

plan-indicators = Показатели
plan-indicators-none = Планот не наведува показател за оваа активност.
plan-indicator = Показател
plan-measured-for = Се мери за
plan-baseline = Порано
plan-goal = Целна вредност
plan-value = Постигнато
plan-published = Објавено
plan-reply-channel = Може да се одговори
plan-reported = Показатели од извештаи
plan-reported-why = Што е постигнато според извештаите. Малите вредности на наведените групи се скриени, бидејќи можат да бидат броеви на лица.
