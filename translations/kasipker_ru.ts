<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Kasipker Desktop {version} stands on the work of many people. These parts go out with it.</source>
        <translation>Kasipker Desktop {version} опирается на труд многих людей. Вместе с программой распространяются эти части.</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Лицензии всех частей</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Скопировать перечень</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
</context>
<context>
    <name>AdjournCard</name>
    <message>
        <source>Print the adjournment sheet</source>
        <translation>Распечатать лист перерыва</translation>
    </message>
    <message>
        <source>Adjourning the meeting</source>
        <translation>Перерыв в заседании</translation>
    </message>
    <message>
        <source>adjourned {day}, {time}</source>
        <translation>прервано {day}, {time}</translation>
    </message>
    <message>
        <source>The commission may part now. A sheet with the list, the ticket, the numbers said and the journal&apos;s head is printed, and the members sign it. Later, here or on another computer, the same request goes on.</source>
        <translation>Комиссия может сейчас разойтись. Печатается лист со списком, билетом, сказанными числами и головой журнала, члены комиссии его подписывают. Позже, на этом или другом компьютере, продолжится тот же запрос.</translation>
    </message>
    <message>
        <source>Everything stands as it did. When the commission sits again, here or on another computer with a sealed copy of this store, the meeting goes on at the same step, with the same list, ticket and request.</source>
        <translation>Всё стоит как стояло. Когда комиссия соберётся снова, на этом компьютере или на другом с опечатанной копией этого хранилища, заседание продолжится с того же шага, с тем же списком, билетом и запросом.</translation>
    </message>
    <message>
        <source>Adjournment sheet</source>
        <translation>Лист перерыва</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Name, last digits of the IIN, number in the list, № of a document, date</source>
        <translation>Имя, последние цифры ИИН, номер в списке, № документа, дата</translation>
    </message>
    <message>
        <source>Check all months</source>
        <translation>Проверить все месяцы</translation>
    </message>
    <message>
        <source>Check a bundle</source>
        <translation>Проверить пакет</translation>
    </message>
    <message>
        <source>Past months</source>
        <translation>Прошедшие месяцы</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Nothing fits. A name may be shortened; of the IIN the last four digits are enough.</source>
        <translation>Ничего не найдено. Имя можно сократить; от ИИН достаточно последних четырёх цифр.</translation>
    </message>
    <message>
        <source>No draw was held yet.</source>
        <translation>Розыгрышей ещё не было.</translation>
    </message>
    <message>
        <source>{month}: all {count} checks held, in {seconds} s</source>
        <translation>{month}: все проверки пройдены, {count}, за {seconds} с</translation>
    </message>
    <message>
        <source>{month}: all {count} checks of the public evidence held, in {seconds} s</source>
        <translation>{month}: все проверки публичных доказательств пройдены, {count}, за {seconds} с</translation>
    </message>
    <message>
        <source>Checking: {done} of {total} months</source>
        <translation>Проверяем: {done} из {total} месяцев</translation>
    </message>
    <message>
        <source>Checked: {count} months, valid: {valid}</source>
        <translation>Проверено месяцев: {count}, действительны: {valid}</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>Пакет доказательств</translation>
    </message>
</context>
<context>
    <name>ArchivePapers</name>
    <message>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Folder for the documents and the evidence</source>
        <translation>Папка для документов и доказательств</translation>
    </message>
</context>
<context>
    <name>AwardForms</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The time is written like 19.03.2024 09:30.</source>
        <translation>Время пишется так: 19.03.2024 09:30.</translation>
    </message>
    <message>
        <source>How was the winner contacted?</source>
        <translation>Как связались с победителем?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>When, by the clock of Astana</source>
        <translation>Когда, по времени Астаны</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Note, if there is something to say</source>
        <translation>Примечание, если есть</translation>
    </message>
    <message>
        <source>Who checked or did it</source>
        <translation>Кто проверил или сделал</translation>
    </message>
    <message>
        <source>The winner has a cabinet on Ismet.kz: it was looked up there (terms, para 7).</source>
        <translation>У победителя есть кабинет на Ismet.kz: проверено на портале (пункт 7 условий).</translation>
    </message>
    <message>
        <source>The act stands in the winner&apos;s cabinet on Ismet.kz (terms, para 9).</source>
        <translation>Акт находится в кабинете победителя на Ismet.kz (пункт 9 условий).</translation>
    </message>
    <message>
        <source>The certificate is in the winner&apos;s hands (terms, para 6).</source>
        <translation>Сертификат у победителя (пункт 6 условий).</translation>
    </message>
    <message>
        <source>Nothing is left to do for this prize; everything noted stays.</source>
        <translation>По этому призу всё сделано; записанное сохраняется.</translation>
    </message>
    <message>
        <source>Someone other than the operator finds the drawn row in billing itself, before an act is made.</source>
        <translation>До составления акта не оператор, а другой человек находит выпавшую строку в самом биллинге.</translation>
    </message>
    <message>
        <source>Who found the row in billing?</source>
        <translation>Кто нашёл строку в биллинге?</translation>
    </message>
    <message>
        <source>Confirm the row</source>
        <translation>Подтвердить строку</translation>
    </message>
    <message>
        <source>Where it was looked up</source>
        <translation>Где проверено</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>В какой день</translation>
    </message>
    <message>
        <source>Say where the row was looked up.</source>
        <translation>Укажите, где проверена строка.</translation>
    </message>
    <message>
        <source>The day is written like 19.03.2024.</source>
        <translation>День пишется так: 19.03.2024.</translation>
    </message>
    <message>
        <source>The certificate&apos;s secret code is never entered: it is stored nowhere.</source>
        <translation>Секретный код сертификата не вводится: он нигде не хранится.</translation>
    </message>
    <message>
        <source>What is known of the winner?</source>
        <translation>Что известно о победителе?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Identity document: number, date, who issued it</source>
        <translation>Документ, удостоверяющий личность: номер, дата, кем выдан</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Номер сертификата</translation>
    </message>
    <message>
        <source>The winner lets name and prize be published</source>
        <translation>Победитель согласен на публикацию имени и приза</translation>
    </message>
    <message>
        <source>The winner takes part in advertising</source>
        <translation>Победитель согласен участвовать в рекламе</translation>
    </message>
    <message>
        <source>By hand only where an EDS is not possible and the organiser allows it (terms, para 7).</source>
        <translation>От руки – только если ЭЦП невозможна и организатор разрешает (пункт 7 условий).</translation>
    </message>
    <message>
        <source>Note the signature</source>
        <translation>Отметить подпись</translation>
    </message>
    <message>
        <source>EDS on Ismet.kz</source>
        <translation>ЭЦП на Ismet.kz</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>От руки</translation>
    </message>
    <message>
        <source>How the winner signed</source>
        <translation>Как подписал победитель</translation>
    </message>
    <message>
        <source>When it came, by the clock of Astana</source>
        <translation>Когда получено, по времени Астаны</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>Кто принял</translation>
    </message>
    <message>
        <source>Signed by someone with a power of attorney; the original of the ID was seen</source>
        <translation>Подписал представитель по доверенности; оригинал удостоверения предъявлен</translation>
    </message>
    <message>
        <source>Missing: {files}.</source>
        <translation>Не хватает: {files}.</translation>
    </message>
    <message>
        <source>This opens a meeting of the commission. It votes on the loss of the prize and signs a protocol; the program takes the prize from nobody.</source>
        <translation>Это открывает заседание комиссии. Она голосует об утрате права на приз и подписывает протокол; программа ни у кого приз не отнимает.</translation>
    </message>
    <message>
        <source>Why does the winner fall away?</source>
        <translation>Почему победитель выбывает?</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Details for the protocol, in Kazakh</source>
        <translation>Подробности для протокола, на казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>The details are written in both languages, or in none.</source>
        <translation>Подробности пишутся на обоих языках или не пишутся вовсе.</translation>
    </message>
    <message>
        <source>The notice for ismet.kz (terms, para 17): PDF, web page and text, in both languages.</source>
        <translation>Объявление для ismet.kz (пункт 17 условий): PDF, веб-страница и текст на двух языках.</translation>
    </message>
    <message>
        <source>Folder for the notice</source>
        <translation>Папка для объявления</translation>
    </message>
    <message>
        <source>Saved: {folder}</source>
        <translation>Сохранено: {folder}</translation>
    </message>
    <message>
        <source>Where was the result published?</source>
        <translation>Где опубликован результат?</translation>
    </message>
    <message>
        <source>Note the publication</source>
        <translation>Отметить публикацию</translation>
    </message>
    <message>
        <source>Save the notice…</source>
        <translation>Сохранить объявление…</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Адрес страницы</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Адрес не указан.</translation>
    </message>
</context>
<context>
    <name>AwardsPage</name>
    <message>
        <source>The prize&apos;s way</source>
        <translation>Путь приза</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>The winner falls away</source>
        <translation>Утрата права</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>The prize&apos;s history</source>
        <translation>История приза</translation>
    </message>
    <message>
        <source>Award: {month}</source>
        <translation>Приз: {month}</translation>
    </message>
    <message>
        <source>{month}: the draw was not held</source>
        <translation>{month}: розыгрыш не состоялся</translation>
    </message>
    <message>
        <source>There was nobody to draw from; the protocol says so. The result is published like any other.</source>
        <translation>Участников не было, это записано в протоколе. Этот результат тоже публикуется.</translation>
    </message>
    <message>
        <source>{month}: nobody has won yet</source>
        <translation>{month}: победителя ещё нет</translation>
    </message>
    <message>
        <source>The winner stands here once the draw is held: ten days, calls, act, certificate.</source>
        <translation>После розыгрыша здесь будет победитель: десять дней, звонки, акт, сертификат.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>the time is over</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>сегодня последний день</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>No reserve is left; the protocol says so. Everything noted stays.</source>
        <translation>Резерва не осталось, это сказано в протоколе. Записанное сохраняется.</translation>
    </message>
    <message>
        <source>The prize was not handed over.</source>
        <translation>Приз не вручён.</translation>
    </message>
    <message>
        <source>The winner falls away: {reason}.</source>
        <translation>Победитель выбывает: {reason}.</translation>
    </message>
    <message>
        <source>The commission votes and draws among the reserves in a meeting. A winner who answers now has lost the right once that is voted; until then the commission may vote against.</source>
        <translation>Комиссия голосует и проводит розыгрыш между резервами на заседании. Победитель, ответивший теперь, теряет право после голосования; до него комиссия может проголосовать против.</translation>
    </message>
    <message>
        <source>Proposed to the commission: {reason}.</source>
        <translation>Предлагается комиссии: {reason}.</translation>
    </message>
    <message>
        <source>The time ended on {day}. A winner who answers late can still be served until it is voted.</source>
        <translation>Срок истёк {day}. Победителю, ответившему поздно, приз ещё можно вручить до голосования.</translation>
    </message>
    <message>
        <source>After {day} the program proposes that the prize goes on</source>
        <translation>После {day} программа предложит передать приз резерву,</translation>
    </message>
    <message>
        <source>if the winner has not answered and met the terms. The commission decides, by a protocol.</source>
        <translation>если победитель не ответит и не выполнит условия. Решает комиссия, протоколом.</translation>
    </message>
    <message>
        <source>Published {day}</source>
        <translation>Опубликовано {day}</translation>
    </message>
    <message>
        <source>Note the publication</source>
        <translation>Отметить публикацию</translation>
    </message>
    <message>
        <source>The prize is closed</source>
        <translation>Приз закрыт</translation>
    </message>
    <message>
        <source>Before an act, the row is confirmed</source>
        <translation>До акта подтверждают строку</translation>
    </message>
    <message>
        <source>Confirm the row</source>
        <translation>Подтвердить строку</translation>
    </message>
    <message>
        <source>Make the act</source>
        <translation>Составить акт</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup and a second machine</source>
        <translation>Резервная копия и второй компьютер</translation>
    </message>
    <message>
        <source>A sealed copy after each step, on a stick or a network folder. Nobody opens it without the phrase.</source>
        <translation>После каждого шага – опечатанная копия на флешку или в сетевую папку. Без фразы её не откроет никто.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The phrase again</source>
        <translation>Фраза ещё раз</translation>
    </message>
    <message>
        <source>Keep copies</source>
        <translation>Вести копии</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>Не вести</translation>
    </message>
    <message>
        <source>Go on from a copy</source>
        <translation>Продолжить по копии</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрана</translation>
    </message>
    <message>
        <source>Last copy: {name}</source>
        <translation>Последняя копия: {name}</translation>
    </message>
    <message>
        <source>The first copy is being written.</source>
        <translation>Пишется первая копия.</translation>
    </message>
    <message>
        <source>No copies are kept: choose a folder. To go on from a copy, type its phrase.</source>
        <translation>Копии не ведутся: выберите папку. Чтобы продолжить по копии, введите её фразу.</translation>
    </message>
    <message>
        <source>The two phrases differ.</source>
        <translation>Фразы не совпадают.</translation>
    </message>
    <message>
        <source>No copies are kept: the phrase is asked for after each start.</source>
        <translation>Копии не ведутся: фраза нужна после каждого запуска.</translation>
    </message>
    <message>
        <source>Folder for the sealed copies</source>
        <translation>Папка для опечатанных копий</translation>
    </message>
    <message>
        <source>Sealed copy to go on from</source>
        <translation>Опечатанная копия, по которой продолжить</translation>
    </message>
    <message>
        <source>Close the program and open it again, then go on. Nothing more may be done on the first machine.</source>
        <translation>Закройте программу, откройте снова и продолжайте. На первом компьютере больше ничего делать нельзя.</translation>
    </message>
    <message>
        <source>Close the program and open it again, then go on. The first machine is told by a word beside the copy.</source>
        <translation>Закройте программу, откройте снова и продолжайте. Первому компьютеру скажет метка рядом с копией.</translation>
    </message>
    <message>
        <source>The meeting is here, at the same step.</source>
        <translation>Заседание здесь, на том же шаге.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Hand this store over to another machine?</source>
        <translation>Передать хранилище на другой компьютер?</translation>
    </message>
    <message>
        <source>The last copy is written, then nothing more can be noted here. The meeting goes on from the copy.</source>
        <translation>Пишется последняя копия, после неё здесь ничего нельзя записать. Заседание продолжится по копии.</translation>
    </message>
    <message>
        <source>Write the copy and close the store</source>
        <translation>Записать копию и закрыть хранилище</translation>
    </message>
    <message>
        <source>Stay on this machine</source>
        <translation>Остаться на этом компьютере</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Не получилось.</translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message>
        <source>in favour</source>
        <translation>за</translation>
    </message>
    <message>
        <source>opposed</source>
        <translation>против</translation>
    </message>
    <message>
        <source>abstained, in all</source>
        <translation>воздержались</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Воздерживается</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член комиссии</translation>
    </message>
    <message>
        <source>{given} / {all} votes</source>
        <translation>голосов: {given} / {all}</translation>
    </message>
    <message>
        <source>Decision taken</source>
        <translation>Решение принято</translation>
    </message>
    <message>
        <source>Decision not taken</source>
        <translation>Решение не принято</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Participants by month</source>
        <translation>Участники по месяцам</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>допущено</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>текущий</translation>
    </message>
</context>
<context>
    <name>CommissionSection</name>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>Appointed by, in Kazakh</source>
        <translation>Чем назначена, по-казахски</translation>
    </message>
    <message>
        <source>Usual place, in Kazakh</source>
        <translation>Место заседаний, по-казахски</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>As the order names them, in the protocol&apos;s order. A meeting that sits already stays as it is.</source>
        <translation>Как названы в приказе, в порядке протокола. Уже идущее заседание остаётся как есть.</translation>
    </message>
</context>
<context>
    <name>CommissionStep</name>
    <message>
        <source>Item 1: to approve the list of participants</source>
        <translation>Вопрос 1: утверждение списка участников</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Присутствующие члены комиссии</translation>
    </message>
    <message>
        <source>Rule: the chair and more than half of the members</source>
        <translation>Правило: председатель и более половины членов</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>of the members are present</source>
        <translation>от состава присутствует</translation>
    </message>
    <message>
        <source>Item 1: the winner loses the prize</source>
        <translation>Вопрос 1: утрата победителем права на приз</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начало</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>{participants}, frozen</source>
        <translation>{participants}, зафиксирован</translation>
    </message>
    <message>
        <source>{participants}, not frozen</source>
        <translation>{participants}, не зафиксирован</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>by chance, between the two reserves</source>
        <translation>случайным выбором между двумя резервными победителями</translation>
    </message>
    <message>
        <source>to the reserves in their order</source>
        <translation>резервным победителям по очереди</translation>
    </message>
    <message>
        <source>to the last reserve</source>
        <translation>последнему резервному победителю</translation>
    </message>
    <message>
        <source>to nobody: no reserve is left</source>
        <translation>никому: резервных победителей не осталось</translation>
    </message>
    <message>
        <source>Falls away</source>
        <translation>Теряет право</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The prize goes on</source>
        <translation>Приз переходит</translation>
    </message>
    <message>
        <source>The decision was not taken by this vote.</source>
        <translation>Этим голосованием решение не принято.</translation>
    </message>
    <message>
        <source>The members vote again; before that another list can be imported at step 1.</source>
        <translation>Члены комиссии голосуют снова; до этого на шаге 1 можно загрузить другой список.</translation>
    </message>
    <message>
        <source>The prize stays with its winner until the members decide.</source>
        <translation>Пока члены комиссии не решат, приз остаётся за победителем.</translation>
    </message>
    <message>
        <source>Conflict of interest: {names}</source>
        <translation>Конфликт интересов: {names}</translation>
    </message>
    <message>
        <source>A name of the commission stands in the list. The list does not change for it.</source>
        <translation>Имя члена комиссии стоит в списке. Список из-за этого не меняется.</translation>
    </message>
    <message>
        <source>The list is imported first</source>
        <translation>Сначала импортируется список</translation>
    </message>
    <message>
        <source>The seating is noted once</source>
        <translation>Присутствующие отмечаются один раз</translation>
    </message>
    <message>
        <source>Note those present</source>
        <translation>Отметить присутствующих</translation>
    </message>
    <message>
        <source>Votes missing: {count}</source>
        <translation>Ещё не подано голосов: {count}</translation>
    </message>
    <message>
        <source>All have voted</source>
        <translation>Проголосовали все</translation>
    </message>
    <message>
        <source>Note the vote</source>
        <translation>Закрепить голоса</translation>
    </message>
    <message>
        <source>Next step: the list is frozen</source>
        <translation>Следующий шаг: фиксация списка</translation>
    </message>
    <message>
        <source>Next step: the prize goes on</source>
        <translation>Следующий шаг: приз переходит дальше</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>No quorum: the chair is absent</source>
        <translation>Кворума нет: председатель отсутствует</translation>
    </message>
    <message>
        <source>The place is missing in one of the languages</source>
        <translation>Место нужно указать на обоих языках</translation>
    </message>
    <message>
        <source>Nobody works the program yet</source>
        <translation>Оператор ещё не выбран</translation>
    </message>
    <message>
        <source>No quorum: too few members are present</source>
        <translation>Кворума нет: членов присутствует слишком мало</translation>
    </message>
    <message>
        <source>Quorum is present</source>
        <translation>Кворум есть</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Кворума нет</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Note an attempt</source>
        <translation>Записать попытку</translation>
    </message>
    <message>
        <source>Attempts to reach the winner</source>
        <translation>Попытки связи</translation>
    </message>
    <message>
        <source>Nobody has tried yet.</source>
        <translation>Ещё никто не пробовал.</translation>
    </message>
    <message>
        <source>{done} noted, {needed} needed on {days} days</source>
        <translation>записано {done}, нужно {needed}, дней {days}</translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Cabinet on Ismet.kz</source>
        <translation>Кабинет на Ismet.kz</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Неверный номер</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Связались</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>The program made a mistake</source>
        <translation>Программа ошиблась</translation>
    </message>
    <message>
        <source>What was noted is kept; nothing was lost. Close the program and open it again: it goes on from there.</source>
        <translation>Всё записанное сохранено, ничего не потеряно. Закройте программу и откройте снова: она продолжит с того же места.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Log of errors</source>
        <translation>Журнал ошибок</translation>
    </message>
    <message>
        <source>The report names the place in the program and the versions. No names, no numbers of people.</source>
        <translation>В отчёте – место в программе и версии. Ни имён, ни номеров людей в нём нет.</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>The winner&apos;s days</source>
        <translation>Десять дней</translation>
    </message>
    <message>
        <source>Last day:</source>
        <translation>Последний день:</translation>
    </message>
    <message>
        <source>{day}, 24:00</source>
        <translation>{day}, 24:00</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>day {count}</source>
        <translation>{count}-й день</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Counted from the day after the draw to the end of the last day, by the clock of Astana.</source>
        <translation>Считается со дня после розыгрыша до конца последнего дня, по времени Астаны.</translation>
    </message>
    <message>
        <source>{day} is not a working day: the time moved on to the next working day.</source>
        <translation>{day} – нерабочий день: срок перенесён на следующий рабочий день.</translation>
    </message>
</context>
<context>
    <name>DissentCard</name>
    <message>
        <source>Whose opinion</source>
        <translation>Чьё мнение</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>На казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>printed word for word</source>
        <translation>в протоколе печатается дословно</translation>
    </message>
    <message>
        <source>Dissenting opinion</source>
        <translation>Особое мнение</translation>
    </message>
    <message>
        <source>Whose opinion it is has to be chosen</source>
        <translation>Выберите, чьё это особое мнение</translation>
    </message>
    <message>
        <source>The opinion&apos;s Kazakh text is missing</source>
        <translation>Нужен казахский текст особого мнения</translation>
    </message>
    <message>
        <source>The opinion&apos;s Russian text is missing</source>
        <translation>Нужен русский текст особого мнения</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Особого мнения нет</translation>
    </message>
</context>
<context>
    <name>DocumentsStep</name>
    <message>
        <source>Pages of the document</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Сохранить в папку</translation>
    </message>
    <message>
        <source>No document is fixed yet.</source>
        <translation>Закреплённых документов ещё нет.</translation>
    </message>
    <message>
        <source>Save both bundles</source>
        <translation>Сохранить оба пакета</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Пакет доказательств</translation>
    </message>
    <message>
        <source>Documents, list, random.org&apos;s answer and the journal in one file: all for the commission.</source>
        <translation>Документы, список, ответ random.org и журнал в одном файле: полный пакет&#xa0;– для комиссии.</translation>
    </message>
    <message>
        <source>The public one names no participant.</source>
        <translation>В публичном имён участников нет.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>for everyone</source>
        <translation>публично</translation>
    </message>
    <message>
        <source>Confirm the row</source>
        <translation>Подтвердить строку</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Не подписан</translation>
    </message>
    <message>
        <source>This document can&apos;t be shown; save it and open it elsewhere.</source>
        <translation>Этот документ нельзя показать здесь: сохраните его и откройте в другой программе.</translation>
    </message>
    <message>
        <source>Before an act the drawn row is confirmed from billing</source>
        <translation>Перед актом выпавшая строка подтверждается по биллингу</translation>
    </message>
    <message>
        <source>The protocol is signed</source>
        <translation>Протокол подписан</translation>
    </message>
    <message>
        <source>Make the act</source>
        <translation>Составить акт</translation>
    </message>
    <message>
        <source>Print in both languages</source>
        <translation>Печать на двух языках</translation>
    </message>
    <message>
        <source>Folder for the documents and the evidence</source>
        <translation>Папка для документов и доказательств</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>Сохранён %n файл</numerusform>
            <numerusform>Сохранено %n файла</numerusform>
            <numerusform>Сохранено %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>It is our result…</source>
        <translation>Результат наш…</translation>
    </message>
    <message>
        <source>It is not ours…</source>
        <translation>Не наш…</translation>
    </message>
    <message>
        <source>The ticket gave this one result, and random.org signed it. If it names this draw and the numbers that were said here, it is the result whatever this store remembers; if not, the ticket is void.</source>
        <translation>Билет дал этот один результат, random.org его подписал. Если в нём названы этот розыгрыш и числа, сказанные здесь, результат – он, что бы ни помнило это хранилище; если нет, билет недействителен.</translation>
    </message>
    <message>
        <source>Is the answer ours?</source>
        <translation>Ответ наш?</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>В ответе</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>same</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
</context>
<context>
    <name>DraftFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>изменена %n настройка</numerusform>
            <numerusform>изменены %n настройки</numerusform>
            <numerusform>изменено %n настроек</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>DrawChoice</name>
    <message>
        <source>Draw of the month</source>
        <translation>Розыгрыш месяца</translation>
    </message>
    <message>
        <source>First draw</source>
        <translation>Первый розыгрыш</translation>
    </message>
    <message>
        <source>Redraw {number}</source>
        <translation>Повторный розыгрыш {number}</translation>
    </message>
</context>
<context>
    <name>DrawStep</name>
    <message>
        <source>Ask again now</source>
        <translation>Спросить сейчас</translation>
    </message>
    <message>
        <source>The draw comes after the ticket and the numbers of the hall</source>
        <translation>Розыгрыш&#xa0;– после билета и чисел, названных в зале</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Прервать заседание</translation>
    </message>
    <message>
        <source>The button appears once the list, the ticket and the numbers are fixed.</source>
        <translation>Кнопка появится, когда список будет зафиксирован, билет получен, а числа закреплены.</translation>
    </message>
    <message>
        <source>There is one participant: nothing is left to chance</source>
        <translation>Участник один: случайная выборка не проводится</translation>
    </message>
    <message>
        <source>The only participant wins by protocol; there are no reserves.</source>
        <translation>Единственный участник признаётся победителем протоколом; резервных победителей нет.</translation>
    </message>
    <message>
        <source>There is no participant: the draw is not held</source>
        <translation>Участников нет: розыгрыш не состоится</translation>
    </message>
    <message>
        <source>The protocol will say so; the certificate stays in the prize fund.</source>
        <translation>Это будет записано в протокол; сертификат остаётся в призовом фонде.</translation>
    </message>
    <message>
        <source>By protocol the prize goes to the reserve: {name}.</source>
        <translation>По протоколу приз переходит резервному победителю: {name}.</translation>
    </message>
    <message>
        <source>The next reserve gets the prize: nothing is left to chance</source>
        <translation>Приз получает следующий резервный победитель: случай ничего не решает</translation>
    </message>
    <message>
        <source>No reserve is left: the prize is not awarded.</source>
        <translation>Резервных победителей не осталось: приз не вручается.</translation>
    </message>
    <message>
        <source>random.org is not asked</source>
        <translation>Запрос в random.org не отправляется</translation>
    </message>
    <message>
        <source>Note it for the protocol</source>
        <translation>Записать в протокол</translation>
    </message>
    <message>
        <source>The commission decides; a new ticket is not taken</source>
        <translation>Решает комиссия; новый билет не берётся</translation>
    </message>
    <message>
        <source>Another network may be used: the request does not change</source>
        <translation>Можно подключить другую сеть: запрос не изменится</translation>
    </message>
    <message>
        <source>To the vote</source>
        <translation>К голосованию</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Billing&apos;s Excel or text file begins the meeting. The order of columns and the number of sheets don&apos;t matter; the file itself is not changed.</source>
        <translation>Заседание начинается с файла биллинга, Excel или текстового. Порядок столбцов и число листов не важны; сам файл не меняется.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Выбрать файлы</translation>
    </message>
    <message>
        <source>Take the sample list</source>
        <translation>Взять список-образец</translation>
    </message>
    <message>
        <source>Empty template for billing</source>
        <translation>Пустой шаблон для биллинга</translation>
    </message>
    <message>
        <source>Files can also be dragged onto this page</source>
        <translation>Файлы можно и перетащить на эту страницу</translation>
    </message>
    <message>
        <source>{month}: no list yet</source>
        <translation>{month}: списка ещё нет</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Who works the program?</source>
        <translation>Кто ведёт программу?</translation>
    </message>
    <message>
        <source>Name in full</source>
        <translation>Имя полностью</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Имя не написано.</translation>
    </message>
</context>
<context>
    <name>ExcludedModel</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Дата подключения</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>File and sheet</source>
        <translation>Файл и лист</translation>
    </message>
    <message>
        <source>{reason}: row {row}</source>
        <translation>{reason}: строка {row}</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Billing tells the chair by another road how many records it handed over, or the file&apos;s SHA-256. Whether they agree is printed in the protocol.</source>
        <translation>Биллинг сообщает председателю другим путём, сколько записей передал или каков SHA-256 файла. Сходится ли, печатается в протоколе.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Records, as billing says</source>
        <translation>Число записей по биллингу</translation>
    </message>
    <message>
        <source>SHA-256, as billing says</source>
        <translation>SHA-256 по биллингу</translation>
    </message>
    <message>
        <source>The number of records is written in digits only.</source>
        <translation>Число записей пишется одними цифрами.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits from 0 to 9 and a to f.</source>
        <translation>В SHA-256 64 знака: от 0 до 9 и от a до f.</translation>
    </message>
    <message>
        <source>Letters of the text</source>
        <translation>Кодировка текста</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>Начать репетицию</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>theme, size of text</source>
        <translation>тема, размер текста</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Кто участвует</translation>
    </message>
    <message>
        <source>commission, organiser</source>
        <translation>комиссия, организатор</translation>
    </message>
    <message>
        <source>Rehearsal or key</source>
        <translation>Репетиция или ключ</translation>
    </message>
    <message>
        <source>a key can be set later</source>
        <translation>ключ можно задать позже</translation>
    </message>
    <message>
        <source>The data stay on this computer. random.org gets counts, digests and the numbers said.</source>
        <translation>Данные остаются на этом компьютере. random.org получает только количество, контрольные суммы и названные числа.</translation>
    </message>
    <message>
        <source>A press takes effect at once and can be changed in the settings at any time.</source>
        <translation>Выбор действует сразу; изменить его можно в настройках в любое время.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>These words are printed in both languages in every protocol. For rehearsals a sample stands ready.</source>
        <translation>Эти сведения печатаются на двух языках в каждом протоколе. Для репетиций готов образец.</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Назначена приказом</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Who works the program</source>
        <translation>Кто ведёт программу</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Другой человек…</translation>
    </message>
    <message>
        <source>The random.org key and the folder for copies are set there, before the first real draw.</source>
        <translation>Ключ random.org и папка для копий задаются там, до первого настоящего розыгрыша.</translation>
    </message>
    <message>
        <source>The key can wait.</source>
        <translation>Ключ может подождать.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
</context>
<context>
    <name>FoldersSection</name>
    <message>
        <source>Lists, journal, papers, scans and pictures of the stage lie here. Files are not to be edited.</source>
        <translation>Здесь лежат списки, журнал, документы, сканы и снимки сцены. Править файлы нельзя.</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>IIN or day</source>
        <translation>ИИН или день</translation>
    </message>
    <message>
        <source>Draw, random.org&apos;s serial number</source>
        <translation>Розыгрыш, порядковый номер random.org</translation>
    </message>
</context>
<context>
    <name>FreezeStep</name>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Vote, item 1</source>
        <translation>Голосование, вопрос 1</translation>
    </message>
    <message>
        <source>Text to be frozen, list.txt</source>
        <translation>Фиксируемый текст, list.txt</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>зафиксирован</translation>
    </message>
    <message>
        <source>Fingerprint of the list</source>
        <translation>Контрольная сумма списка</translation>
    </message>
    <message>
        <source>Copy the 64 digits</source>
        <translation>Скопировать 64 знака</translation>
    </message>
    <message>
        <source>Fingerprint of the list, SHA-256</source>
        <translation>Контрольная сумма списка, SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>participant(s)</source>
        <translation>
            <numerusform>участник</numerusform>
            <numerusform>участника</numerusform>
            <numerusform>участников</numerusform>
        </translation>
    </message>
    <message>
        <source>For, against, abstained: the list of participants is approved</source>
        <translation>За, против, воздержались: список участников утверждён</translation>
    </message>
    <message>
        <source>The commission has not approved the list</source>
        <translation>Список комиссией не утверждён</translation>
    </message>
    <message>
        <source>Records read</source>
        <translation>Прочитано записей</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>С предупреждением</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>{records}, reasons in the report</source>
        <translation>{records}, причины в отчёте</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation>Время фиксации</translation>
    </message>
    <message>
        <source>Terms in force since</source>
        <translation>Условия действуют с</translation>
    </message>
    <message>
        <source>The list of participants is frozen. Period: {period}. Participants: {participants}. From now on no row is added, taken out or corrected.

The fingerprint of the list is on the screen. Please write down or photograph all 64 digits: the same digits will stand in the text that random.org signs, and in the protocol.</source>
        <translation>Список участников зафиксирован. Период: {period}. Участников: {participants}. С этой минуты ни одна строка не добавляется, не удаляется и не исправляется.

Контрольная сумма списка&#xa0;– на экране. Просим записать или сфотографировать все 64 знака: эти же знаки будут стоять в тексте, который подпишет random.org, и в протоколе.</translation>
    </message>
    <message>
        <source>{count}, numbers 1–{count}</source>
        <translation>{count}, номера 1–{count}</translation>
    </message>
    <message>
        <source>The list of the first draw stands</source>
        <translation>Действует список первого розыгрыша</translation>
    </message>
    <message>
        <source>The commission approves the list first</source>
        <translation>Сначала комиссия утверждает список</translation>
    </message>
    <message>
        <source>Freeze the list</source>
        <translation>Зафиксировать список</translation>
    </message>
    <message>
        <source>After it the list can&apos;t be changed</source>
        <translation>После фиксации список нельзя изменить</translation>
    </message>
    <message>
        <source>Next step: the random.org ticket</source>
        <translation>Следующий шаг: билет random.org</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>What billing said of it differs: {files}. The reason is printed in the protocol.</source>
        <translation>Сведения биллинга расходятся: {files}. Причина печатается в протоколе.</translation>
    </message>
    <message>
        <source>Why is the file taken all the same?</source>
        <translation>Почему файл всё же принимается?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Reason, in Kazakh</source>
        <translation>Причина, по-казахски</translation>
    </message>
    <message>
        <source>Reason, in Russian</source>
        <translation>Причина, по-русски</translation>
    </message>
    <message>
        <source>The reason is needed in both languages.</source>
        <translation>Причина нужна на обоих языках.</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Конфликт интересов</translation>
    </message>
    <message>
        <source>Vote of the commission</source>
        <translation>Голосование комиссии</translation>
    </message>
    <message>
        <source>Freeze the list?</source>
        <translation>Зафиксировать список?</translation>
    </message>
    <message>
        <source>Once frozen the list can&apos;t be changed: no row is added, taken out or corrected. The fingerprint is computed at that moment.</source>
        <translation>После фиксации список нельзя изменить: строки не добавляются, не удаляются и не исправляются. Контрольная сумма вычисляется в этот момент.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Вернуться к списку</translation>
    </message>
</context>
<context>
    <name>FundCard</name>
    <message>
        <source>Prize fund</source>
        <translation>Призовой фонд</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of {nominal} ₸</source>
        <translation>
            <numerusform>%n сертификат × {nominal} ₸</numerusform>
            <numerusform>%n сертификата × {nominal} ₸</numerusform>
            <numerusform>%n сертификатов × {nominal} ₸</numerusform>
        </translation>
    </message>
    <message>
        <source>{given} handed over, {drawn} under way, {left} left; as in Table 1 of the terms</source>
        <translation>Вручено: {given}, оформляется: {drawn}, осталось: {left}; по таблице 1 условий</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>Найти в справке</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Статей с этими словами нет.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>next scene</source>
        <translation>следующая сцена</translation>
    </message>
    <message>
        <source>stage on the whole screen</source>
        <translation>сцена на весь экран</translation>
    </message>
    <message>
        <source>dark stage</source>
        <translation>погасить экран</translation>
    </message>
    <message>
        <source>sound on and off</source>
        <translation>звук включить, выключить</translation>
    </message>
    <message>
        <source>places of the window</source>
        <translation>разделы окна</translation>
    </message>
    <message>
        <source>this help and back</source>
        <translation>эта справка и обратно</translation>
    </message>
    <message>
        <source>Three promises, in short</source>
        <translation>Коротко о трёх обещаниях</translation>
    </message>
    <message>
        <source>The list is closed before there are numbers.</source>
        <translation>Список закрыт раньше, чем есть числа.</translation>
    </message>
    <message>
        <source>The answer is written before it is shown.</source>
        <translation>Ответ записан раньше, чем показан.</translation>
    </message>
    <message>
        <source>Anyone can check, without this program.</source>
        <translation>Проверить может каждый, без этой программы.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>edition of {day}</source>
        <translation>редакция от {day}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>of rehearsals</source>
        <translation>учебное</translation>
    </message>
    <message>
        <source>of draws</source>
        <translation>рабочее</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Log of errors</source>
        <translation>Журнал ошибок</translation>
    </message>
</context>
<context>
    <name>IncidentsCard</name>
    <message>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>What the program has written is not taken out; it is printed in the protocol.</source>
        <translation>Записанное программой не удаляется; оно печатается в протоколе.</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Decision of the commission: {decision}</source>
        <translation>Решение комиссии: {decision}</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>Объяснить</translation>
    </message>
    <message>
        <source>random.org&apos;s answer was lost</source>
        <translation>Ответ random.org получен не сразу</translation>
    </message>
    <message>
        <source>The answer with the ticket was lost</source>
        <translation>Ответ о новом билете не получен</translation>
    </message>
    <message>
        <source>The key of the signature is not known to this version</source>
        <translation>Ключ подписи неизвестен этой версии программы</translation>
    </message>
    <message>
        <source>The ticket expired unused</source>
        <translation>Срок билета истёк до его использования</translation>
    </message>
    <message>
        <source>The ticket was used by another request</source>
        <translation>Билет израсходован другим запросом</translation>
    </message>
    <message>
        <source>The API key was replaced</source>
        <translation>Ключ API заменён</translation>
    </message>
    <message>
        <source>The frozen list was replaced</source>
        <translation>Зафиксированный список заменён</translation>
    </message>
    <message>
        <source>Billing&apos;s own figures differ from the file</source>
        <translation>Сведения биллинга расходятся с файлом</translation>
    </message>
    <message>
        <source>A result that the store did not remember was taken for ours</source>
        <translation>Результат, не записанный в хранилище, принят как результат этого розыгрыша</translation>
    </message>
    <message>
        <source>Other signed requests were made with the key</source>
        <translation>Под этим ключом были другие подписанные запросы</translation>
    </message>
    <message>
        <source>The meeting was adjourned</source>
        <translation>Заседание прервано</translation>
    </message>
    <message>
        <source>The meeting was resumed</source>
        <translation>Заседание возобновлено</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>What is held on one person…</source>
        <translation>Что хранится об одном человеке…</translation>
    </message>
    <message>
        <source>Who opened and took out…</source>
        <translation>Кто открывал и выносил…</translation>
    </message>
    <message>
        <source>Destroy the personal data…</source>
        <translation>Уничтожить персональные данные…</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Персональные данные</translation>
    </message>
    <message>
        <source>Kept until {day}; from then on they can be destroyed.</source>
        <translation>Хранятся до {day}; после этого их можно уничтожить.</translation>
    </message>
    <message>
        <source>Their time is over since {day}.</source>
        <translation>Срок хранения истёк {day}.</translation>
    </message>
    <message>
        <source>All months are looked through. What is found is saved as a file for the person who asked.</source>
        <translation>Просматриваются все месяцы. Найденное сохраняется файлом для того, кто просил.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Gather and save</source>
        <translation>Собрать и сохранить</translation>
    </message>
    <message>
        <source>What is held on one person?</source>
        <translation>Что хранится об одном человеке?</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>An IIN has twelve digits.</source>
        <translation>В ИИН двенадцать цифр.</translation>
    </message>
    <message>
        <source>Save what is held</source>
        <translation>Сохранить, что хранится</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Destroy the personal data of this month?</source>
        <translation>Уничтожить персональные данные этого месяца?</translation>
    </message>
    <message>
        <source>Names, IINs, acts and scans of the month are gone for ever. Numbers, masks, the fingerprint, protocols and every line of the journal stay, and the public evidence can still be checked.</source>
        <translation>Имена, ИИН, акты и сканы месяца исчезнут навсегда. Номера, маски, контрольная сумма, протоколы и каждая строка журнала останутся, открытые доказательства по-прежнему можно проверить.</translation>
    </message>
    <message>
        <source>Destroy them</source>
        <translation>Уничтожить</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>The journal says so; numbers, masks and protocols stay.</source>
        <translation>Журнал это помнит; номера, маски и протоколы остались.</translation>
    </message>
    <message>
        <source>The personal data are destroyed.</source>
        <translation>Персональные данные уничтожены.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>With a key the program opens the store of record at its next start, and draws at random.org itself. The key serves live draws only.</source>
        <translation>С ключом программа при следующем запуске откроет хранилище настоящих розыгрышей и будет брать числа у самого random.org. Ключ служит только настоящим розыгрышам.</translation>
    </message>
    <message>
        <source>API key of random.org</source>
        <translation>Ключ API random.org</translation>
    </message>
    <message>
        <source>Test and keep</source>
        <translation>Проверить и сохранить</translation>
    </message>
    <message>
        <source>Test the kept key</source>
        <translation>Проверить сохранённый ключ</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Забыть ключ</translation>
    </message>
    <message>
        <source>Look at everything for today</source>
        <translation>Проверить всё на сегодня</translation>
    </message>
    <message>
        <source>No key is kept: the program rehearses.</source>
        <translation>Ключ не сохранён: программа репетирует.</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s key store.</source>
        <translation>Ключ хранится в хранилище ключей системы.</translation>
    </message>
    <message>
        <source>This system has no key store: the key is in a file that only you can read.</source>
        <translation>В этой системе нет хранилища ключей: ключ в файле, который можете прочесть только вы.</translation>
    </message>
    <message>
        <source>Left today: {requests} requests, {bits} bits.</source>
        <translation>Осталось на сегодня: запросов {requests}, бит {bits}.</translation>
    </message>
    <message>
        <source>This looks like a free developer key: its results are no draws of record.</source>
        <translation>Похоже на бесплатный ключ разработчика: его результаты настоящим розыгрышем быть не могут.</translation>
    </message>
    <message>
        <source>That is not enough for a draw.</source>
        <translation>Этого на розыгрыш не хватит.</translation>
    </message>
    <message>
        <source>It counts from the program&apos;s next start on.</source>
        <translation>Действует со следующего запуска программы.</translation>
    </message>
    <message>
        <source>random.org knows the key.</source>
        <translation>random.org знает этот ключ.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>From its next start on the program rehearses.</source>
        <translation>Со следующего запуска программа репетирует.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Ключ забыт.</translation>
    </message>
    <message>
        <source>Key: state, requests and bits left</source>
        <translation>Ключ: состояние, осталось запросов и бит</translation>
    </message>
    <message>
        <source>Public key of random.org</source>
        <translation>Открытый ключ random.org</translation>
    </message>
    <message>
        <source>Page of the tickets</source>
        <translation>Страница билетов</translation>
    </message>
    <message>
        <source>Difference of the clocks</source>
        <translation>Разница часов</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Add a file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>допущено</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>с предупреждением</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>{records}; remarks on the sheet «{sheet}»</source>
        <translation>{records}; замечания на листе «{sheet}»</translation>
    </message>
    <message>
        <source>Billing&apos;s figures…</source>
        <translation>Сведения биллинга…</translation>
    </message>
    <message>
        <source>Billing&apos;s figures for the file {name}</source>
        <translation>Сведения биллинга о файле {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the file {name}</source>
        <translation>Убрать файл {name}</translation>
    </message>
    <message>
        <source>billing&apos;s figures agree</source>
        <translation>сведения биллинга сходятся</translation>
    </message>
    <message>
        <source>billing&apos;s figures differ</source>
        <translation>сведения биллинга расходятся</translation>
    </message>
    <message>
        <source>billing&apos;s figures are not given</source>
        <translation>сведений биллинга нет</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Excluded</source>
        <translation>Исключённые</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Допущено</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Какие строки показаны</translation>
    </message>
    <message>
        <source>Names that are alike</source>
        <translation>Похожие имена</translation>
    </message>
    <message>
        <source>Row, value or reason</source>
        <translation>Строка, значение или причина</translation>
    </message>
    <message>
        <source>Search the excluded rows</source>
        <translation>Поиск по исключённым строкам</translation>
    </message>
    <message>
        <source>rows stay in the list</source>
        <translation>записи остаются в списке</translation>
    </message>
    <message>
        <source>Excluded rows</source>
        <translation>Исключённые строки</translation>
    </message>
    <message>
        <source>People who take part</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>Предупреждений нет</translation>
    </message>
    <message>
        <source>Admitted: {count}</source>
        <translation>Допущено: {count}</translation>
    </message>
    <message>
        <source>Excluded: {count}</source>
        <translation>Исключено: {count}</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>Предупреждения: {count}</translation>
    </message>
    <message>
        <source>No excluded row holds these letters</source>
        <translation>В исключённых строках такого не найдено</translation>
    </message>
    <message>
        <source>No row was excluded</source>
        <translation>Исключённых строк нет</translation>
    </message>
    <message>
        <source>Nobody in the list has these letters or digits</source>
        <translation>В списке нет таких букв или цифр</translation>
    </message>
    <message>
        <source>Name, IIN or number</source>
        <translation>ФИО, ИИН или номер</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Choose files again</source>
        <translation>Выбрать файлы заново</translation>
    </message>
    <message>
        <source>Report for Excel</source>
        <translation>Отчёт для Excel</translation>
    </message>
    <message>
        <source>No list is chosen</source>
        <translation>Список не выбран</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next step: the commission</source>
        <translation>Следующий шаг: комиссия</translation>
    </message>
    <message>
        <source>The list is frozen: its files can&apos;t be changed any more.</source>
        <translation>Список зафиксирован: его файлы больше не меняются.</translation>
    </message>
    <message>
        <source>The files were chosen earlier: to add or remove one, choose all of them again.</source>
        <translation>Файлы выбраны раньше: чтобы добавить или убрать файл, выберите все заново.</translation>
    </message>
    <message>
        <source>The commission has voted on this list: after another import it votes anew.</source>
        <translation>Комиссия уже голосовала по этому списку: после нового импорта она голосует заново.</translation>
    </message>
    <message>
        <source>The list stays as it was.</source>
        <translation>Список остался прежним.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Lists ({kinds})</source>
        <translation>Списки ({kinds})</translation>
    </message>
    <message>
        <source>Files of the list</source>
        <translation>Файлы списка</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Kasipker Desktop</source>
        <translation>Kasipker Desktop</translation>
    </message>
    <message>
        <source>Some settings are not saved</source>
        <translation>Настройки сохранены не все</translation>
    </message>
    <message>
        <source>They are lost when the program is closed.</source>
        <translation>Если закрыть программу, несохранённое пропадёт.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Вернуться к настройкам</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменений</translation>
    </message>
    <message>
        <source>The stage was stopped: its picture and the record disagree. The record stands, read it out.</source>
        <translation>Сцена остановлена: изображение и запись расходятся. Верна запись: зачитайте её.</translation>
    </message>
    <message>
        <source>The stage was stopped</source>
        <translation>Сцена остановлена</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Призы</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>ONLY LOOKING</source>
        <translation>ТОЛЬКО ПРОСМОТР</translation>
    </message>
    <message>
        <source>REHEARSAL – NOT A DRAW</source>
        <translation>РЕПЕТИЦИЯ – НЕ РОЗЫГРЫШ</translation>
    </message>
    <message>
        <source>Rehearsal store; the program&apos;s own server answers in place of random.org</source>
        <translation>Хранилище репетиций; вместо random.org отвечает учебный сервер программы</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>{file}, sheet «{sheet}», heading in row {row}</source>
        <translation>{file}, лист «{sheet}», заголовок в строке {row}</translation>
    </message>
    <message>
        <source>{file}, heading in row {row}</source>
        <translation>{file}, заголовок в строке {row}</translation>
    </message>
    <message>
        <source>What stands in these columns?</source>
        <translation>Что записано в этих столбцах?</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Применить столбцы</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Не брать файл</translation>
    </message>
    <message>
        <source>These headings are remembered for the next months</source>
        <translation>Эти заголовки запоминаются для следующих месяцев</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Первые значения</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>В программе</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Столбец {number}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Day of connection</source>
        <translation>Дата подключения</translation>
    </message>
    <message>
        <source>Not chosen yet: {columns}</source>
        <translation>Не выбрано: {columns}</translation>
    </message>
    <message>
        <source>Chosen twice: {columns}</source>
        <translation>Выбрано дважды: {columns}</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Place, in Kazakh</source>
        <translation>Место, на казахском</translation>
    </message>
    <message>
        <source>Place, in Russian</source>
        <translation>Место, на русском</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Who works the program</source>
        <translation>Оператор программы</translation>
    </message>
    <message>
        <source>{name} works the program</source>
        <translation>Оператор: {name}</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Steps of the meeting</source>
        <translation>Шаги заседания</translation>
    </message>
    <message>
        <source>The commission sits again?</source>
        <translation>Комиссия снова в сборе?</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Продолжить заседание</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Фиксация</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Розыгрыш</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>№ {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>{seats}, quorum</source>
        <translation>{seats}, кворум</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Position, in Kazakh</source>
        <translation>Должность, по-казахски</translation>
    </message>
    <message>
        <source>Position, in Russian</source>
        <translation>Должность, по-русски</translation>
    </message>
    <message>
        <source>works the program</source>
        <translation>работает с программой</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Add a member</source>
        <translation>Добавить члена комиссии</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>{month}: no list yet</source>
        <translation>{month}: списка ещё нет</translation>
    </message>
    <message>
        <source>Billing&apos;s Excel or text file begins the meeting. The order of columns and the number of sheets do not matter; the file itself is not changed.</source>
        <translation>Заседание начинается с файла биллинга, Excel или текстового. Порядок столбцов и число листов не важны; сам файл не меняется.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Дата розыгрыша</translation>
    </message>
</context>
<context>
    <name>MonthsModel</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Победитель</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Розыгрыш</translation>
    </message>
    <message>
        <source>Prize&apos;s way</source>
        <translation>Путь приза</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>опоздание %n день</numerusform>
            <numerusform>опоздание %n дня</numerusform>
            <numerusform>опоздание %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Не вручён</translation>
    </message>
    <message>
        <source>The winner fell away</source>
        <translation>Победитель выбыл</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Оформляется</translation>
    </message>
    <message>
        <source>Redraw: {state}</source>
        <translation>Повторный: {state}</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Не состоялся</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Список импортирован</translation>
    </message>
    <message>
        <source>Commission seated</source>
        <translation>Присутствующие отмечены</translation>
    </message>
    <message>
        <source>List approved</source>
        <translation>Список утверждён</translation>
    </message>
    <message>
        <source>List frozen</source>
        <translation>Список зафиксирован</translation>
    </message>
    <message>
        <source>Ticket shown</source>
        <translation>Билет показан</translation>
    </message>
    <message>
        <source>Ready to draw</source>
        <translation>Готово к розыгрышу</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Ждём ответа</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Розыгрыш проведён</translation>
    </message>
    <message>
        <source>Result approved</source>
        <translation>Результат утверждён</translation>
    </message>
    <message>
        <source>Being signed</source>
        <translation>Подписывается</translation>
    </message>
    <message>
        <source>Protocol signed</source>
        <translation>Протокол подписан</translation>
    </message>
</context>
<context>
    <name>MonthsPage</name>
    <message>
        <source>Promotion «{name}», {year}</source>
        <translation>Акция «{name}», {year} год</translation>
    </message>
    <message>
        <source>Months of the promotion</source>
        <translation>Месяцы акции</translation>
    </message>
    <message>
        <source>The prize</source>
        <translation>Приз</translation>
    </message>
    <message>
        <source>{month}: the winner&apos;s days are over.</source>
        <translation>{month}: срок победителя истёк.</translation>
    </message>
    <message>
        <source>{month}: the draw is late.</source>
        <translation>{month}: розыгрыш опаздывает.</translation>
    </message>
    <message>
        <source>{month}: the winner&apos;s days end soon.</source>
        <translation>{month}: срок победителя скоро истечёт.</translation>
    </message>
    <message>
        <source>{month}: the draw is due.</source>
        <translation>{month}: скоро срок розыгрыша.</translation>
    </message>
    <message>
        <source>{month}: the result is not published.</source>
        <translation>{month}: результат не опубликован.</translation>
    </message>
    <message>
        <source>The last day was {day}: the commission decides whether the prize goes on.</source>
        <translation>Последний день: {day}. Передать ли приз дальше, решает комиссия.</translation>
    </message>
    <message>
        <source>Due: {day}. It can still be held; the protocol prints the reason of the delay.</source>
        <translation>Срок: {day}. Провести ещё можно; причина опоздания печатается в протоколе.</translation>
    </message>
    <message>
        <source>The last day is {day}.</source>
        <translation>Последний день: {day}.</translation>
    </message>
    <message>
        <source>Due: {day}.</source>
        <translation>Срок: {day}.</translation>
    </message>
    <message>
        <source>Drawn on {day}.</source>
        <translation>Розыгрыш проведён: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) are due.</source>
        <translation>
            <numerusform>И ещё %n дело.</numerusform>
            <numerusform>И ещё %n дела.</numerusform>
            <numerusform>И ещё %n дел.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message numerus="yes">
        <source>{month}: the draw is %n day(s) late.</source>
        <translation>
            <numerusform>{month}: розыгрыш опаздывает на %n день.</numerusform>
            <numerusform>{month}: розыгрыш опаздывает на %n дня.</numerusform>
            <numerusform>{month}: розыгрыш опаздывает на %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can still be held; the protocol prints the reason of the delay.</source>
        <translation>Розыгрыш ещё можно провести; причина задержки печатается в протоколе.</translation>
    </message>
    <message numerus="yes">
        <source>{month}: %n day(s) left for the draw.</source>
        <translation>
            <numerusform>{month}: до розыгрыша остался %n день.</numerusform>
            <numerusform>{month}: до розыгрыша осталось %n дня.</numerusform>
            <numerusform>{month}: до розыгрыша осталось %n дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month}: the draw was %n day(s) late.</source>
        <translation>
            <numerusform>{month}: розыгрыш прошёл с опозданием на %n день.</numerusform>
            <numerusform>{month}: розыгрыш прошёл с опозданием на %n дня.</numerusform>
            <numerusform>{month}: розыгрыш прошёл с опозданием на %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held: {day}.</source>
        <translation>Проведён: {day}.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Открыть заседание</translation>
    </message>
</context>
<context>
    <name>OrganiserSection</name>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>It stands in the head of every paper and in the act.</source>
        <translation>Стоит в начале каждого документа и в акте.</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>Name, in Kazakh</source>
        <translation>Наименование, по-казахски</translation>
    </message>
    <message>
        <source>City, in Kazakh</source>
        <translation>Город, по-казахски</translation>
    </message>
    <message>
        <source>Address, in Kazakh</source>
        <translation>Адрес, по-казахски</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Who signs the act</source>
        <translation>Кто подписывает акт</translation>
    </message>
    <message>
        <source>Position, in Kazakh</source>
        <translation>Должность, по-казахски</translation>
    </message>
    <message>
        <source>Acts on the basis of, in Kazakh</source>
        <translation>Действует на основании, по-казахски</translation>
    </message>
    <message>
        <source>In the act</source>
        <translation>В акте</translation>
    </message>
    <message>
        <source>How long the consent to personal data lasts, in Kazakh</source>
        <translation>Срок согласия на обработку данных, по-казахски</translation>
    </message>
    <message>
        <source>A line on taxes, in Kazakh</source>
        <translation>Строка о налогах, по-казахски</translation>
    </message>
    <message>
        <source>Where the languages differ, this text holds</source>
        <translation>При расхождении языков преимущество имеет этот текст</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>page {at} / {count}</source>
        <translation>стр. {at} / {count}</translation>
    </message>
</context>
<context>
    <name>PaperOverlay</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print in both languages</source>
        <translation>Печать на двух языках</translation>
    </message>
    <message>
        <source>This document can&apos;t be shown; save it and open it elsewhere.</source>
        <translation>Этот документ показать нельзя; сохраните его и откройте в другом месте.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>How the paper will look</source>
        <translation>Как будет выглядеть документ</translation>
    </message>
    <message>
        <source>Made-up facts, your words; the mark of rehearsals stays out of a draw.</source>
        <translation>Данные вымышлены, слова ваши; пометки репетиции в розыгрыше не будет.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>No document was fixed in this month.</source>
        <translation>В этом месяце документов не было.</translation>
    </message>
    <message>
        <source>{month}: documents</source>
        <translation>{month}: документы</translation>
    </message>
    <message>
        <source>last change {day}</source>
        <translation>посл. изменение {day}</translation>
    </message>
    <message>
        <source>Both evidence bundles</source>
        <translation>Оба пакета доказательств</translation>
    </message>
    <message>
        <source>kk, ru</source>
        <translation>каз, рус</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Дата подключения</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Победитель</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>не вручён</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>не состоялся</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Подлинно</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Недействительно</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Show personal data</source>
        <translation>Показать данные</translation>
    </message>
    <message>
        <source>Add data</source>
        <translation>Добавить данные</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Победитель</translation>
    </message>
    <message>
        <source>Winner after the redraw</source>
        <translation>Победитель повторного розыгрыша</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Подключён</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Приз</translation>
    </message>
    <message>
        <source>certificate of {nominal} ₸</source>
        <translation>сертификат на {nominal} ₸</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Row confirmed</source>
        <translation>Строка подтверждена</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Name may be published</source>
        <translation>Согласие на публикацию</translation>
    </message>
</context>
<context>
    <name>PersonalSection</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept after the promotion&apos;s end</source>
        <translation>Хранятся после окончания акции</translation>
    </message>
    <message>
        <source>Names and IINs stay on this computer; random.org never gets them.</source>
        <translation>Имена и ИИН остаются на этом компьютере; random.org их не получает никогда.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Персональные данные</translation>
    </message>
    <message>
        <source>Before that day the program refuses to destroy them</source>
        <translation>До этого дня программа их не уничтожит</translation>
    </message>
    <message>
        <source>Can be destroyed from</source>
        <translation>Можно уничтожить с</translation>
    </message>
    <message>
        <source>A month&apos;s data are destroyed, and what is held on one person is gathered, in the archive.</source>
        <translation>Уничтожение данных месяца и сбор данных об одном человеке – в «Архиве».</translation>
    </message>
    <message>
        <source>Destroyed then</source>
        <translation>Уничтожаются</translation>
    </message>
    <message>
        <source>names, IINs, contacts, acts and their scans</source>
        <translation>имена, ИИН, контакты, акты и их сканы</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>Остаются навсегда</translation>
    </message>
    <message>
        <source>numbers, masks, the fingerprint, protocols, the journal</source>
        <translation>номера, маски, контрольная сумма списка, протоколы, журнал</translation>
    </message>
</context>
<context>
    <name>ProtocolDraft</name>
    <message>
        <source>What the protocol will say</source>
        <translation>Что будет в протоколе</translation>
    </message>
    <message>
        <source>The number is given when the protocol is fixed. After that its facts no longer change.</source>
        <translation>Номер присваивается при закреплении протокола. После этого его факты не меняются.</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Причина задержки</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>На казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>The deadline is set by the terms; the reason is printed in the protocol word for word.</source>
        <translation>Срок установлен условиями; причина печатается в протоколе дословно.</translation>
    </message>
    <message>
        <source>The draw was due by {day}</source>
        <translation>Крайний срок розыгрыша: {day}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствуют</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Vote on item 1</source>
        <translation>Голосование по вопросу 1</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Розыгрыш</translation>
    </message>
    <message>
        <source>Vote on the result</source>
        <translation>Голосование по результату</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>The draw is not held: the list has no participants</source>
        <translation>Розыгрыш не состоялся: в списке нет участников</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Победитель</translation>
    </message>
    <message>
        <source>Reserve 1</source>
        <translation>Резерв 1</translation>
    </message>
    <message>
        <source>Reserve 2</source>
        <translation>Резерв 2</translation>
    </message>
    <message>
        <source>for – {yes}, against – {no}, abstained – {abstained}</source>
        <translation>за&#xa0;– {yes}, против&#xa0;– {no}, воздержались&#xa0;– {abstained}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>prize draw</source>
        <translation>розыгрыш</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>The chair has read it aloud</source>
        <translation>Оглашено председателем</translation>
    </message>
    <message>
        <source>To read to the hall</source>
        <translation>Текст для зала</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reading: {names}</source>
        <translation>Чтение: {names}</translation>
    </message>
    <message>
        <source>The rows are read and judged. Nothing is kept until all of them are.</source>
        <translation>Строки читаются и проверяются. Пока не проверены все, ничего не сохраняется.</translation>
    </message>
    <message>
        <source>File {number} of {total}</source>
        <translation>Файл {number} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) admitted so far</source>
        <translation>
            <numerusform>Пока допущено записей: %n</numerusform>
            <numerusform>Пока допущено записей: %n</numerusform>
            <numerusform>Пока допущено записей: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; nothing is kept</source>
        <translation>Останавливается, ничего не сохраняется</translation>
    </message>
</context>
<context>
    <name>Readmission</name>
    <message>
        <source>Bring the row back by a vote…</source>
        <translation>Вернуть строку голосованием…</translation>
    </message>
    <message>
        <source>Choose a row of another month, or of somebody who took part before.</source>
        <translation>Выберите строку другого месяца или того, кто уже участвовал.</translation>
    </message>
    <message>
        <source>The row is counted, marked and printed with its reason. After it the list is voted on.</source>
        <translation>Строка считается, помечается и печатается с причиной. После этого голосуется список.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Note the vote</source>
        <translation>Закрепить голоса</translation>
    </message>
    <message>
        <source>Bring the row back?</source>
        <translation>Вернуть строку?</translation>
    </message>
    <message>
        <source>Reason, in Kazakh</source>
        <translation>Причина, по-казахски</translation>
    </message>
    <message>
        <source>Reason, in Russian</source>
        <translation>Причина, по-русски</translation>
    </message>
    <message>
        <source>The members&apos; votes</source>
        <translation>Голоса членов комиссии</translation>
    </message>
    <message>
        <source>The reason is printed in the protocol: it is needed in both languages.</source>
        <translation>Причина печатается в протоколе: она нужна на обоих языках.</translation>
    </message>
    <message>
        <source>Every member present votes.</source>
        <translation>Голосуют все присутствующие члены комиссии.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Подключён</translation>
    </message>
    <message>
        <source>Excluded because</source>
        <translation>Почему исключена</translation>
    </message>
</context>
<context>
    <name>ReadyPanel</name>
    <message>
        <source>The request, as it will go out</source>
        <translation>Запрос к отправке</translation>
    </message>
    <message>
        <source>Fingerprint of the list, SHA-256</source>
        <translation>Контрольная сумма списка, SHA-256</translation>
    </message>
    <message>
        <source>random.org ticket</source>
        <translation>Билет random.org</translation>
    </message>
    <message>
        <source>Range of the numbers</source>
        <translation>Диапазон чисел</translation>
    </message>
    <message>
        <source>To be held for one second. After the press the request goes to random.org and can&apos;t be taken back.</source>
        <translation>Удерживать одну секунду. После нажатия запрос уходит в random.org, и отозвать его нельзя.</translation>
    </message>
    <message>
        <source>Who presses the button?</source>
        <translation>Кто нажимает кнопку?</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n число</numerusform>
            <numerusform>%n числа</numerusform>
            <numerusform>%n чисел</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the draw</source>
        <translation>Провести розыгрыш</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>{present} / {members}, the chair is present</source>
        <translation>{present} / {members}, председатель присутствует</translation>
    </message>
    <message>
        <source>{seen}; valid until {day}</source>
        <translation>{seen}; действителен до {day}</translation>
    </message>
    <message>
        <source>The list is closed to changes</source>
        <translation>Список закрыт для изменений</translation>
    </message>
    <message>
        <source>There is a quorum</source>
        <translation>Кворум есть</translation>
    </message>
    <message>
        <source>The ticket is noted and unused</source>
        <translation>Билет записан, не использован</translation>
    </message>
    <message>
        <source>The numbers said are fixed</source>
        <translation>Названные числа закреплены</translation>
    </message>
    <message>
        <source>One ticket, one result: the button does not work twice. {name} works the program and does not press.</source>
        <translation>Один билет&#xa0;– один результат: второй раз кнопка не сработает. {name}&#xa0;– оператор, кнопку не нажимает.</translation>
    </message>
    <message>
        <source>«Two reserves are left: 1 is {first_name}, 2 is {second_name}. The ticket begins with {first} and ends with {last}. Whom the number names gets the prize.»</source>
        <translation>«Осталось два резервных победителя: 1 – {first_name}, 2 – {second_name}. Билет начинается на {first}, кончается на {last}. Кого назовёт число, тот и получает приз.»</translation>
    </message>
    <message>
        <source>«The list is closed; it holds {count}. Its fingerprint is on the screen: whoever noted it compares all the 64 digits. The ticket begins with {first} and ends with {last}. The first number is the winner, the others are the reserves.»</source>
        <translation>«Список закрыт, в нём {count}. Его контрольная сумма&#xa0;– на экране: кто её записал, сверяет все 64 знака. Первые четыре знака билета&#xa0;– {first}, последние четыре&#xa0;– {last}. Первое число&#xa0;– победитель, остальные&#xa0;– резерв».</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>About the rehearsal store</source>
        <translation>О хранилище репетиций</translation>
    </message>
    <message>
        <source>Its result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>has no force: its key is another, random.org does not sign</source>
        <translation>силы не имеет: ключ другой, random.org не подписывает</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>«REHEARSAL» across every page</source>
        <translation>«РЕПЕТИЦИЯ» наискось на каждой странице</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>На сцене</translation>
    </message>
    <message>
        <source>a yellow plate, no weave</source>
        <translation>жёлтая плашка, без узора</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <source>rehearsals held so far: {count}</source>
        <translation>проведено репетиций: {count}</translation>
    </message>
    <message>
        <source>The real store</source>
        <translation>Рабочее хранилище</translation>
    </message>
    <message>
        <source>is another file and has nothing to do with it</source>
        <translation>в отдельном файле, не затронуто</translation>
    </message>
</context>
<context>
    <name>ReservesCard</name>
    <message>
        <source>Reserve</source>
        <translation>Резерв</translation>
    </message>
    <message>
        <source>reserve winner {place}</source>
        <translation>резервный победитель {place}</translation>
    </message>
    <message>
        <source>A redraw is held between these two.</source>
        <translation>Повторный розыгрыш проводится между этими двумя.</translation>
    </message>
    <message>
        <source>If the winner falls away, the prize goes to this reserve by protocol.</source>
        <translation>Если победитель выбудет, приз передаётся этому резерву протоколом.</translation>
    </message>
    <message>
        <source>No reserve is left: if the winner falls away, the prize is not handed over.</source>
        <translation>Резерва не осталось: если победитель выбудет, приз не вручается.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>The result is final once the commission has signed the protocol.</source>
        <translation>Результат окончателен после того, как комиссия подпишет протокол.</translation>
    </message>
    <message>
        <source>random.org&apos;s answer</source>
        <translation>Ответ random.org</translation>
    </message>
    <message>
        <source>QR code of the ticket&apos;s page</source>
        <translation>QR-код страницы билета</translation>
    </message>
    <message>
        <source>Look the ticket up again</source>
        <translation>Проверить билет ещё раз</translation>
    </message>
    <message>
        <source>Anyone can open this page and see the same numbers.</source>
        <translation>Эту страницу может открыть любой и увидеть те же числа.</translation>
    </message>
    <message>
        <source>The ticket&apos;s public page</source>
        <translation>Публичная страница билета</translation>
    </message>
    <message>
        <source>The page&apos;s answer was kept as evidence, {time}</source>
        <translation>Ответ страницы сохранён как доказательство, {time}</translation>
    </message>
    <message>
        <source>After the draw: not checked</source>
        <translation>После розыгрыша: не проверено</translation>
    </message>
    <message>
        <source>The draw is not held: the list has no participants.</source>
        <translation>Розыгрыш не состоялся: в списке нет участников.</translation>
    </message>
    <message>
        <source>No reserve is left: the prize is not awarded.</source>
        <translation>Резервных победителей не осталось: приз не вручается.</translation>
    </message>
    <message>
        <source>rehearsal key, not random.org</source>
        <translation>ключ репетиций, не random.org</translation>
    </message>
    <message>
        <source>the signature holds: {key}</source>
        <translation>действительна: {key}</translation>
    </message>
    <message>
        <source>as the answer to the request</source>
        <translation>как ответ на запрос</translation>
    </message>
    <message>
        <source>by the same ticket, after a lost answer</source>
        <translation>по тому же билету, после потери ответа</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Время выборки</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation>SHA-256 ключа</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Как получен</translation>
    </message>
</context>
<context>
    <name>RoomNumbers</name>
    <message>
        <source>Numbers said in the hall</source>
        <translation>Числа, названные в зале</translation>
    </message>
    <message>
        <source>Two members besides the operator have to say numbers</source>
        <translation>Числа должны назвать не менее двух членов, кроме оператора</translation>
    </message>
    <message>
        <source>{name}: the number is not whole</source>
        <translation>{name}: число не полное</translation>
    </message>
    <message>
        <source>{name} has yet to say a number</source>
        <translation>{name}: число ещё не названо</translation>
    </message>
    <message>
        <source>All the numbers stand</source>
        <translation>Все числа названы</translation>
    </message>
    <message>
        <source>The order is the protocol&apos;s. {name}, who works the program, says no number.</source>
        <translation>Порядок&#xa0;– как в протоколе. {name}&#xa0;– оператор, числа не называет.</translation>
    </message>
    <message>
        <source>Backspace mends a slip of the hand until the numbers are fixed.</source>
        <translation>Пока числа не закреплены, описка исправляется клавишей Backspace.</translation>
    </message>
    <message>
        <source>Number of {name}</source>
        <translation>Число называет: {name}</translation>
    </message>
    <message>
        <source>100–999</source>
        <translation>100–999</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член комиссии</translation>
    </message>
    <message>
        <source>{role}, second number</source>
        <translation>{role}, второе число</translation>
    </message>
    <message>
        <source>recorded, {time}</source>
        <translation>записано, {time}</translation>
    </message>
    <message>
        <source>said, {time}</source>
        <translation>названо, {time}</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules frozen with the list</source>
        <translation>Правила, фиксируемые со списком</translation>
    </message>
    <message>
        <source>who took part in an earlier period is excluded</source>
        <translation>участвовавший в прежнем периоде исключается</translation>
    </message>
    <message>
        <source>who took part in an earlier period takes part again</source>
        <translation>участвовавший в прежнем периоде участвует снова</translation>
    </message>
    <message>
        <source>random.org chooses between the reserve winners</source>
        <translation>между резервными победителями выбирает random.org</translation>
    </message>
    <message>
        <source>the reserve winners in their order</source>
        <translation>резервные победители по порядку</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n календарный день</numerusform>
            <numerusform>%n календарных дня</numerusform>
            <numerusform>%n календарных дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}; a non-working last day moves to the next working one</source>
        <translation>{days}; нерабочий последний день переносится на следующий рабочий</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat entries</source>
        <translation>Повторное участие</translation>
    </message>
    <message>
        <source>Reserve winners</source>
        <translation>Резервные победители</translation>
    </message>
    <message>
        <source>Redraw</source>
        <translation>Повторный розыгрыш</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>the chair and more than half of the members</source>
        <translation>председатель и более половины членов</translation>
    </message>
    <message>
        <source>Winner&apos;s time</source>
        <translation>Срок для связи</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>{attempts} at least, on {days} different days</source>
        <translation>не меньше {attempts}, разных дней: {days}</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>Публично</translation>
    </message>
    <message>
        <source>names masked, no digit of an IIN</source>
        <translation>имена скрыты, ни одной цифры ИИН</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Attach a scan…</source>
        <translation>Прикрепить скан…</translation>
    </message>
    <message>
        <source>Beside the document</source>
        <translation>Рядом с документом</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Скан подписанной бумаги</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>No scan is attached.</source>
        <translation>Скан не прикреплён.</translation>
    </message>
    <message>
        <source>Scans ({kinds})</source>
        <translation>Сканы ({kinds})</translation>
    </message>
    <message>
        <source>Pages of the signed paper</source>
        <translation>Страницы подписанной бумаги</translation>
    </message>
</context>
<context>
    <name>ScanOverlay</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>Прикрепить скан</translation>
    </message>
    <message>
        <source>Is every page there, and upright?</source>
        <translation>Все ли страницы на месте и стоят ли прямо?</translation>
    </message>
    <message>
        <source>Pages of the scan</source>
        <translation>Страницы скана</translation>
    </message>
    <message>
        <source>Turn the page in view</source>
        <translation>Повернуть видимую страницу</translation>
    </message>
    <message>
        <source>This scan can&apos;t be shown.</source>
        <translation>Этот скан показать нельзя.</translation>
    </message>
</context>
<context>
    <name>SeatsCard</name>
    <message>
        <source>Present at the meeting</source>
        <translation>Присутствующие</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>конфликт интересов</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член комиссии</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствует</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствует</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Terms and days off</source>
        <translation>Сроки и праздники</translation>
    </message>
    <message>
        <source>Folders, backup</source>
        <translation>Папки, резервная копия</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Персональные данные</translation>
    </message>
    <message>
        <source>A press takes effect at once.</source>
        <translation>Нажатие действует сразу.</translation>
    </message>
    <message>
        <source>It counts once the program is opened again. Meetings stay as they were noted.</source>
        <translation>Действует, когда программа открыта снова. Заседания остаются как записаны.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>SheetSaving</name>
    <message>
        <source>Excel ({kinds})</source>
        <translation>Excel ({kinds})</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Куда сохранить</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Who works the program?</source>
        <translation>Кто ведёт программу?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Другой человек…</translation>
    </message>
    <message>
        <source>The journal keeps who did what. It is a record, not a lock.</source>
        <translation>Журнал хранит, кто что сделал. Это запись, а не замок.</translation>
    </message>
</context>
<context>
    <name>SignaturesStep</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Убрать последний штрих</translation>
    </message>
    <message>
        <source>Nothing to sign yet</source>
        <translation>Подписывать пока нечего</translation>
    </message>
    <message>
        <source>The protocol is fixed and signed after the vote on the result.</source>
        <translation>Протокол закрепляется и подписывается после голосования по результату.</translation>
    </message>
    <message>
        <source>The reason is needed in both languages</source>
        <translation>Причину нужно указать на обоих языках</translation>
    </message>
    <message>
        <source>Fix the protocol</source>
        <translation>Закрепить протокол</translation>
    </message>
    <message>
        <source>All have signed</source>
        <translation>Подписали все</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) to go; it can be continued later</source>
        <translation>
            <numerusform>Осталась %n подпись; можно продолжить позже</numerusform>
            <numerusform>Осталось %n подписи; можно продолжить позже</numerusform>
            <numerusform>Осталось %n подписей; можно продолжить позже</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the signature on paper</source>
        <translation>Отметить подпись на бумаге</translation>
    </message>
    <message>
        <source>Save the signature</source>
        <translation>Сохранить подпись</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) to go; sign above the line or choose paper</source>
        <translation>
            <numerusform>Ещё %n подпись: над чертой или на бумаге</numerusform>
            <numerusform>Ещё %n подписи: над чертой или на бумаге</numerusform>
            <numerusform>Ещё %n подписей: над чертой или на бумаге</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signers</name>
    <message>
        <source>Once it is signed, the facts don&apos;t change. A change voids all signatures, and is printed.</source>
        <translation>После подписания факты не меняются. Изменение лишает силы все подписи и указывается в протоколе.</translation>
    </message>
    <message>
        <source>Protocol № {number}</source>
        <translation>Протокол № {number}</translation>
    </message>
    <message>
        <source>signatures: {given} / {seats}</source>
        <translation>подписей: {given} / {seats}</translation>
    </message>
    <message>
        <source>{role}, absent</source>
        <translation>{role}, отсутствует</translation>
    </message>
    <message>
        <source>No signature needed</source>
        <translation>Подпись не нужна</translation>
    </message>
    <message>
        <source>Signing now</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>On paper, by own hand</source>
        <translation>На бумаге, собственноручно</translation>
    </message>
    <message>
        <source>Signed, {time}</source>
        <translation>Подписано, {time}</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член комиссии</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Signature field</source>
        <translation>Поле для подписи</translation>
    </message>
    <message>
        <source>Digest of what is signed, SHA-256</source>
        <translation>Контрольная сумма подписываемых фактов, SHA-256</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>На экране</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>A blank line stays on the printed protocol. The member signs it with a pen.</source>
        <translation>В напечатанном протоколе остаётся пустая строка. Член комиссии подписывает её ручкой.</translation>
    </message>
    <message>
        <source>The paper with ink is the original; its scan can be attached later.</source>
        <translation>Оригинал&#xa0;– бумага с подписью ручкой; её скан-копию можно приложить позже.</translation>
    </message>
    <message>
        <source>On paper, by own hand</source>
        <translation>На бумаге, собственноручно</translation>
    </message>
    <message>
        <source>A picture of a signature, not an EDS</source>
        <translation>Изображение подписи, не ЭЦП</translation>
    </message>
    <message>
        <source>I sign protocol № {number}. Period: {month}. Day of the meeting: {day}.</source>
        <translation>Подписываю протокол № {number}. Период: {month}. День заседания: {day}.</translation>
    </message>
    <message>
        <source>The draw is not held: the list has no participants.</source>
        <translation>Розыгрыш не состоялся: в списке нет участников.</translation>
    </message>
    <message>
        <source>Winner – {person}</source>
        <translation>Победитель – {person}</translation>
    </message>
    <message>
        <source>Reserves – {people}</source>
        <translation>Резерв – {people}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The result is final after the commission&apos;s signatures</source>
        <translation>Результат окончателен после подписей комиссии</translation>
    </message>
    <message>
        <source>The only participant: winner without a draw</source>
        <translation>Единственный участник: победитель без выборки</translation>
    </message>
    <message>
        <source>The rehearsal server&apos;s signature is valid, record № {number}</source>
        <translation>Подпись учебного сервера действительна, запись № {number}</translation>
    </message>
    <message>
        <source>random.org&apos;s signature is valid, record № {number}</source>
        <translation>Подпись random.org действительна, запись № {number}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>The draw is not held</source>
        <translation>Розыгрыш не состоялся</translation>
    </message>
    <message>
        <source>There is no participant in the list of this month</source>
        <translation>В списке этого месяца нет участников</translation>
    </message>
    <message>
        <source>A witness opened the ticket on their own phone: {name}</source>
        <translation>Свидетель открыл билет на своём телефоне: {name}</translation>
    </message>
    <message>
        <source>Witness of the ticket: not checked</source>
        <translation>Свидетель: не проверено</translation>
    </message>
    <message>
        <source>random.org ticket, unused</source>
        <translation>Билет random.org, не использован</translation>
    </message>
    <message>
        <source>The members say numbers of three digits. They go into the text that random.org signs: so the result can&apos;t have been made before.</source>
        <translation>Члены комиссии называют трёхзначные числа. Они войдут в текст, который подпишет random.org: значит, результат не мог быть получен раньше.</translation>
    </message>
    <message>
        <source>The «{campaign}» promotion, prize draw</source>
        <translation>Акция «{campaign}», розыгрыш</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Fingerprint of the list, SHA-256</source>
        <translation>Контрольная сумма списка, SHA-256</translation>
    </message>
    <message>
        <source>random.org ticket</source>
        <translation>Билет random.org</translation>
    </message>
    <message>
        <source>not yet obtained</source>
        <translation>ещё не получен</translation>
    </message>
    <message>
        <source>random.org number</source>
        <translation>Число random.org</translation>
    </message>
    <message>
        <source>Row number in the list</source>
        <translation>Номер в списке</translation>
    </message>
    <message numerus="yes">
        <source>participant(s)</source>
        <translation>
            <numerusform>участник</numerusform>
            <numerusform>участника</numerusform>
            <numerusform>участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} participants are rolling</source>
        <translation>
            <numerusform>Проходит {count} участник</numerusform>
            <numerusform>Проходят {count} участника</numerusform>
            <numerusform>Проходят {count} участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quorum: {present} of {members} members present</source>
        <translation>
            <numerusform>Кворум есть: присутствует {present} из {members}</numerusform>
            <numerusform>Кворум есть: присутствуют {present} из {members}</numerusform>
            <numerusform>Кворум есть: присутствуют {present} из {members}</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year} года</translation>
    </message>
    <message>
        <source>Certificate for {sum} ₸</source>
        <translation>Сертификат на {sum} ₸</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Победитель</translation>
    </message>
    <message>
        <source>Reserve 1</source>
        <translation>Резерв 1</translation>
    </message>
    <message>
        <source>Reserve 2</source>
        <translation>Резерв 2</translation>
    </message>
    <message>
        <source>№ {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>random.org draws from</source>
        <translation>В списке для выбора</translation>
    </message>
    <message>
        <source>The request is ready</source>
        <translation>Запрос готов</translation>
    </message>
    <message>
        <source>List closed</source>
        <translation>Список закрыт</translation>
    </message>
    <message>
        <source>Ticket recorded</source>
        <translation>Билет записан</translation>
    </message>
    <message>
        <source>It goes out exactly so when the button is pressed</source>
        <translation>После нажатия кнопки уйдёт именно в этом виде</translation>
    </message>
    <message>
        <source>not yet come</source>
        <translation>ещё не пришёл</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>The request is the same</source>
        <translation>Запрос тот же</translation>
    </message>
    <message>
        <source>Usually 2–10 seconds</source>
        <translation>Обычно 2–10 секунд</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Прошло времени</translation>
    </message>
    <message>
        <source>The answer is kept</source>
        <translation>Ответ сохранён</translation>
    </message>
    <message>
        <source>The answer of random.org has come</source>
        <translation>Ответ random.org получен</translation>
    </message>
    <message>
        <source>The rehearsal server&apos;s answer has come</source>
        <translation>Ответ учебного сервера получен</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Подпись действительна</translation>
    </message>
    <message>
        <source>The answer fits the request</source>
        <translation>Ответ соответствует запросу</translation>
    </message>
    <message>
        <source>The result is written; the show only tells it</source>
        <translation>Результат уже записан: экран его только показывает</translation>
    </message>
    <message>
        <source>of the rehearsal</source>
        <translation>ключ репетиций</translation>
    </message>
    <message>
        <source>The connection broke, the result is not lost</source>
        <translation>Связь прервалась, результат не потерян</translation>
    </message>
    <message>
        <source>Waiting for random.org&apos;s answer</source>
        <translation>Ждём ответа random.org</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Запрос сохранён</translation>
    </message>
    <message>
        <source>One ticket – one result: no other number can come out</source>
        <translation>Один билет&#xa0;– один результат: другое число выйти не может</translation>
    </message>
    <message>
        <source>Even if the connection breaks the result is not lost: one ticket – one result</source>
        <translation>И при обрыве связи результат цел: один билет&#xa0;– один результат</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлен</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>к отправке</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>Asking the same ticket again</source>
        <translation>Спрашиваем снова по тому же билету</translation>
    </message>
    <message>
        <source>Asking the same ticket again, attempt {number}</source>
        <translation>Спрашиваем снова по тому же билету, попытка {number}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>далее</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>полный экран</translation>
    </message>
    <message>
        <source>dark screen</source>
        <translation>погасить экран</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>без звука</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>клавиши</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>The result was written: {time}</source>
        <translation>Результат записан: {time}</translation>
    </message>
    <message>
        <source>The commission signs</source>
        <translation>Комиссия подписывает</translation>
    </message>
    <message>
        <source>Protocol № {number}</source>
        <translation>Протокол № {number}</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>подписывает</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>All signed: the result is final</source>
        <translation>Подписали все: результат окончателен</translation>
    </message>
    <message>
        <source>The result is final after all signatures</source>
        <translation>Результат окончателен после всех подписей</translation>
    </message>
    <message>
        <source>A signature on the screen is a picture, not an EDS</source>
        <translation>Подпись на экране – изображение, не ЭЦП</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член</translation>
    </message>
    <message>
        <source>When the meeting goes on, the same request is asked by the same ticket</source>
        <translation>Когда заседание продолжится, уйдёт тот же запрос по тому же билету</translation>
    </message>
    <message>
        <source>When the meeting goes on, everything stands as it does now</source>
        <translation>Когда заседание продолжится, всё будет как сейчас</translation>
    </message>
    <message>
        <source>The meeting is adjourned</source>
        <translation>Заседание прервано</translation>
    </message>
    <message>
        <source>The answer is kept as it came; the commission decides</source>
        <translation>Ответ сохранён таким, каким пришёл; решает комиссия</translation>
    </message>
    <message>
        <source>The answer does not fit the request</source>
        <translation>Ответ не соответствует запросу</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>В ответе</translation>
    </message>
    <message>
        <source>What the screen would show does not agree with the record.</source>
        <translation>Текст для экрана не совпал с записью.</translation>
    </message>
    <message>
        <source>The record does not change: the commission reads the result from the protocol.</source>
        <translation>Запись не меняется: комиссия читает результат из протокола.</translation>
    </message>
    <message>
        <source>The show is stopped</source>
        <translation>Показ остановлен</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Blank  B</source>
        <translation>Погасить  B</translation>
    </message>
    <message>
        <source>Full screen  F11</source>
        <translation>Во весь экран  F11</translation>
    </message>
    <message>
        <source>Show the result again</source>
        <translation>Показать результат снова</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Сейчас:</translation>
    </message>
    <message>
        <source>on, {size}</source>
        <translation>включена, {size}</translation>
    </message>
    <message>
        <source>in a window</source>
        <translation>в окне</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>Close the stage</source>
        <translation>Закрыть сцену</translation>
    </message>
    <message>
        <source>Open the stage</source>
        <translation>Открыть сцену</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>открытие</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>numbers of the hall</source>
        <translation>числа зала</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>запрос</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>ожидание ответа</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>names of the list</source>
        <translation>имена списка</translation>
    </message>
    <message>
        <source>stillness</source>
        <translation>тишина</translation>
    </message>
    <message>
        <source>the winner</source>
        <translation>победитель</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>подписи</translation>
    </message>
    <message>
        <source>adjourned</source>
        <translation>перерыв</translation>
    </message>
    <message>
        <source>the answer is doubted</source>
        <translation>ответ под сомнением</translation>
    </message>
    <message>
        <source>stopped: screen and record disagree</source>
        <translation>остановлена: экран и запись расходятся</translation>
    </message>
</context>
<context>
    <name>StagePreview</name>
    <message>
        <source>Stage, small</source>
        <translation>Сцена, уменьшенная</translation>
    </message>
</context>
<context>
    <name>StageSection</name>
    <message>
        <source>Stage</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>How the screen looks and moves that the hall sees; nothing of it changes a result</source>
        <translation>Вид и движение экрана, который видит зал; на результат ничто из этого не влияет</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>the second screen by itself</source>
        <translation>второй экран, сам собой</translation>
    </message>
    <message>
        <source>screen {number}, {name}, {size}</source>
        <translation>экран {number}, {name}, {size}</translation>
    </message>
    <message>
        <source>{name}, not connected</source>
        <translation>{name}, не подключён</translation>
    </message>
    <message>
        <source>Where the projector is unplugged, the stage stays in a window</source>
        <translation>Если проектор отключат, сцена останется в окне</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Colours of the stage</source>
        <translation>Цвета сцены</translation>
    </message>
    <message>
        <source>In a bright hall the light ones are seen better</source>
        <translation>В светлом зале светлые видны лучше</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок показа</translation>
    </message>
    <message>
        <source>The numbers are known before; this is only how they are shown</source>
        <translation>Числа уже известны; это лишь порядок показа</translation>
    </message>
    <message>
        <source>Winner first</source>
        <translation>Сначала победитель</translation>
    </message>
    <message>
        <source>Reserves first</source>
        <translation>Сначала резерв</translation>
    </message>
    <message>
        <source>How the hall sees the names of those who are drawn</source>
        <translation>Как зал видит имена победителя и резерва</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Показ имени</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>How long the names roll</source>
        <translation>Длительность прокрутки</translation>
    </message>
    <message>
        <source>Fixed beforehand, there is no stop button</source>
        <translation>Задана заранее, кнопки остановки нет</translation>
    </message>
    <message>
        <source>A slow change in place of the rolling names</source>
        <translation>Плавная смена вместо прокрутки</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Waiting, rolling, the stop and the win can be heard</source>
        <translation>Звуки ожидания, прокрутки, остановки и победы</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>At most 120 pieces, for 3 seconds</source>
        <translation>Не больше 120 частиц, 3 секунды</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Конфетти</translation>
    </message>
    <message>
        <source>Open the stage</source>
        <translation>Открыть сцену</translation>
    </message>
    <message>
        <source>It shows the scene of the open meeting as it was saved here; nothing is noted.</source>
        <translation>Покажет сцену открытого заседания так, как сохранено здесь; в журнал ничего не пишется.</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Kasipker – stage</source>
        <translation>Kasipker – сцена</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Сцена</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>Fixed by the terms of the promotion; another rule needs another edition of the terms.</source>
        <translation>Установлено условиями акции; для другого правила нужна другая редакция условий.</translation>
    </message>
    <message>
        <source>Terms and days off</source>
        <translation>Сроки и праздники</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Акция</translation>
    </message>
    <message>
        <source>Editions in force from</source>
        <translation>Редакции, действующие с</translation>
    </message>
    <message>
        <source>Months with a draw</source>
        <translation>Месяцев с розыгрышем</translation>
    </message>
    <message>
        <source>Last day of a month&apos;s draw</source>
        <translation>Последний день розыгрыша месяца</translation>
    </message>
    <message>
        <source>the 20th of the next month</source>
        <translation>20-е число следующего месяца</translation>
    </message>
    <message>
        <source>Besides Saturdays and Sundays. A winner&apos;s last day on one of them moves to the next working day.</source>
        <translation>Кроме суббот и воскресений. Если последний день победителя выпал на такой день, он переходит на следующий рабочий.</translation>
    </message>
    <message>
        <source>Days off in Kazakhstan</source>
        <translation>Праздничные дни Казахстана</translation>
    </message>
    <message>
        <source>Later years come with a newer version of the program.</source>
        <translation>Следующие годы придут с новой версией программы.</translation>
    </message>
</context>
<context>
    <name>TicketStep</name>
    <message>
        <source>Address of the ticket&apos;s page</source>
        <translation>Адрес страницы билета</translation>
    </message>
    <message>
        <source>random.org ticket</source>
        <translation>Билет random.org</translation>
    </message>
    <message>
        <source>QR code of the ticket&apos;s page</source>
        <translation>QR-код страницы билета</translation>
    </message>
    <message>
        <source>No ticket is needed</source>
        <translation>Билет не нужен</translation>
    </message>
    <message>
        <source>With fewer than two participants chance decides nothing: random.org is not asked.</source>
        <translation>Если участников меньше двух, случайная выборка не проводится: запрос в random.org не отправляется.</translation>
    </message>
    <message>
        <source>The prize goes on without chance: random.org is not asked.</source>
        <translation>Приз переходит без случая: random.org не запрашивается.</translation>
    </message>
    <message>
        <source>The ticket of this draw is not there yet</source>
        <translation>Билета этого розыгрыша ещё нет</translation>
    </message>
    <message>
        <source>random.org gives one ticket, which gives one result, once. It is shown to the hall, the chair reads its first and last four symbols aloud, and the members say numbers of three digits. Only then the button is pressed. Should the answer be lost, the same ticket is looked for: no second one is taken.</source>
        <translation>random.org выдаёт один билет, который один раз даёт один результат. Билет показывают залу, председатель зачитывает его первые и последние четыре знака, члены комиссии называют трёхзначные числа. Только после этого нажимают кнопку. Если ответ потеряется, запрашивается результат того же билета: второй не берётся.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Given by random.org</source>
        <translation>Время выдачи</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>used, {time}</source>
        <translation>использован, {time}</translation>
    </message>
    <message>
        <source>unused, {time}</source>
        <translation>не использован, {time}</translation>
    </message>
    <message>
        <source>«The first four symbols of the ticket are {first}, the last four are {last}. Now the members say numbers of three digits. They go into the text that random.org signs: the result can&apos;t have been made before.»</source>
        <translation>«Первые четыре знака билета&#xa0;– {first}, последние четыре&#xa0;– {last}. Теперь члены комиссии называют трёхзначные числа. Они войдут в текст, который подпишет random.org: значит, результат не мог быть получен раньше».</translation>
    </message>
    <message>
        <source>random.org is asked for the ticket…</source>
        <translation>Билет запрашивается у random.org…</translation>
    </message>
    <message>
        <source>The list is closed: one ticket, one result</source>
        <translation>Список закрыт: один билет&#xa0;– один результат</translation>
    </message>
    <message>
        <source>Ask for the ticket</source>
        <translation>Запросить билет</translation>
    </message>
    <message>
        <source>Fix the numbers</source>
        <translation>Закрепить числа</translation>
    </message>
    <message>
        <source>To the draw</source>
        <translation>К розыгрышу</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Fingerprint of the list</source>
        <translation>Контрольная сумма списка</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Check this month</source>
        <translation>Проверить этот месяц</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Подлинно</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Недействительно</translation>
    </message>
    <message>
        <source>{month}: {facts} facts noted. The check makes the evidence anew and believes nothing in it.</source>
        <translation>{month}: записано фактов: {facts}. Проверка делает доказательства заново и ничему в них не верит.</translation>
    </message>
    <message>
        <source>Weave and fingerprint, as on the screen of {day}</source>
        <translation>Узор и контрольная сумма, как на экране {day}</translation>
    </message>
</context>
<context>
    <name>VotesStep</name>
    <message>
        <source>Item 2: to confirm the result</source>
        <translation>Вопрос 2: утверждение результата</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet</source>
        <translation>Голосовать пока не о чем</translation>
    </message>
    <message>
        <source>The commission votes on the result once the draw is held.</source>
        <translation>Комиссия голосует по результату после розыгрыша.</translation>
    </message>
    <message>
        <source>Text of the decision</source>
        <translation>Текст решения</translation>
    </message>
    <message>
        <source>The result was not confirmed by this vote.</source>
        <translation>Этим голосованием результат не утверждён.</translation>
    </message>
    <message>
        <source>random.org&apos;s numbers stand for ever; the members vote again, a dissent is printed.</source>
        <translation>Числа random.org остаются в силе; члены комиссии голосуют снова, особое мнение печатается в протоколе.</translation>
    </message>
    <message>
        <source>the draw for {month} is not held: the list has no participants.</source>
        <translation>признать розыгрыш несостоявшимся (период: {month}): в списке нет участников.</translation>
    </message>
    <message>
        <source>the prize for {month} is not awarded: no reserve is left.</source>
        <translation>приз за {month} не вручается: резервных победителей не осталось.</translation>
    </message>
    <message>
        <source>{name} is the winner of the draw for this period;</source>
        <translation>признать победителем розыгрыша за указанный период: {name};</translation>
    </message>
    <message>
        <source>{name} is the first reserve winner;</source>
        <translation>признать первым резервным победителем: {name};</translation>
    </message>
    <message>
        <source>{name} is the second reserve winner;</source>
        <translation>признать вторым резервным победителем: {name};</translation>
    </message>
    <message>
        <source>the prize goes to the winner.</source>
        <translation>вручить победителю приз.</translation>
    </message>
    <message>
        <source>The draw comes first</source>
        <translation>Сначала проводится розыгрыш</translation>
    </message>
    <message>
        <source>The vote is noted</source>
        <translation>Голоса закреплены</translation>
    </message>
    <message>
        <source>To the signatures</source>
        <translation>К подписям</translation>
    </message>
    <message>
        <source>Votes missing: {count}</source>
        <translation>Ещё не подано голосов: {count}</translation>
    </message>
    <message>
        <source>All have voted</source>
        <translation>Проголосовали все</translation>
    </message>
    <message>
        <source>Note the vote</source>
        <translation>Закрепить голоса</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>The request, as it went out</source>
        <translation>Отправленный запрос</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>No new ticket is taken.</source>
        <translation>Новый билет не берётся.</translation>
    </message>
    <message>
        <source>While the fate of this ticket is not known, nobody&apos;s decision brings a second one. No other source of chance is used.</source>
        <translation>Пока судьба этого билета неизвестна, второй не берётся ничьим решением. Другой источник случайных чисел не используется.</translation>
    </message>
    <message>
        <source>Time elapsed</source>
        <translation>Прошло времени</translation>
    </message>
    <message>
        <source>Asking again</source>
        <translation>Повторные запросы</translation>
    </message>
    <message>
        <source>every 15 s, by the same ticket</source>
        <translation>каждые 15 с, по тому же билету</translation>
    </message>
    <message>
        <source>The request went out at {time}.</source>
        <translation>Запрос отправлен в {time}.</translation>
    </message>
    <message>
        <source>Alarm: random.org&apos;s answer must not be believed. Nothing continues by itself.</source>
        <translation>Тревога: ответу random.org верить нельзя. Само собой ничего не продолжится.</translation>
    </message>
    <message>
        <source>{cause} The answer is kept as it came; the commission decides.</source>
        <translation>{cause} Ответ сохранён таким, каким пришёл; решает комиссия.</translation>
    </message>
    <message>
        <source>random.org did not carry the request out; nothing was drawn, nothing is lost.</source>
        <translation>random.org не выполнил запрос; ничего не выбрано, ничего не потеряно.</translation>
    </message>
    <message>
        <source>The ticket can be used once only: if there is an answer, that very answer is fetched; if there is none, the very same request goes out again.</source>
        <translation>Билет используется только один раз: если ответ есть, будет получен именно он; если нет, уйдёт тот же самый запрос.</translation>
    </message>
    <message>
        <source>random.org&apos;s answer has not come yet; the result is not lost.</source>
        <translation>Ответ random.org ещё не пришёл, результат не потерян.</translation>
    </message>
    <message>
        <source>random.org&apos;s answer is awaited. One ticket, one result.</source>
        <translation>Ждём ответа random.org. Один билет&#xa0;– один результат.</translation>
    </message>
    <message>
        <source>List and its fingerprint</source>
        <translation>Список и контрольная сумма</translation>
    </message>
    <message>
        <source>Ticket and the numbers said</source>
        <translation>Билет и названные числа</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation>Текст запроса</translation>
    </message>
    <message>
        <source>Answer, as it came</source>
        <translation>Ответ, каким пришёл</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Whether the request arrived</source>
        <translation>Дошёл ли запрос</translation>
    </message>
    <message>
        <source>being found out</source>
        <translation>выясняется</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>nobody has seen them</source>
        <translation>никто не видел</translation>
    </message>
    <message>
        <source>Whether the answer is random.org&apos;s</source>
        <translation>Ответ ли это random.org</translation>
    </message>
    <message>
        <source>the commission decides</source>
        <translation>решает комиссия</translation>
    </message>
    <message>
        <source>the answer is awaited</source>
        <translation>ждём ответа</translation>
    </message>
    <message>
        <source>no answer came, or the connection broke</source>
        <translation>ответа нет, или связь прервалась</translation>
    </message>
    <message>
        <source>an unreadable answer came</source>
        <translation>пришёл нечитаемый ответ</translation>
    </message>
    <message>
        <source>random.org told of a fault of its own</source>
        <translation>random.org сообщил о своей ошибке</translation>
    </message>
    <message>
        <source>random.org refused, code {number}</source>
        <translation>random.org отказал, код {number}</translation>
    </message>
    <message>
        <source>the answer must not be believed</source>
        <translation>ответу верить нельзя</translation>
    </message>
</context>
<context>
    <name>WarningsModel</name>
    <message>
        <source>row {row}</source>
        <translation>строка {row}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Otherwise…</source>
        <translation>Иначе…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Decision of the commission, in Kazakh</source>
        <translation>Решение комиссии, по-казахски</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>The decision is printed in the protocol: it is needed in both languages.</source>
        <translation>Решение печатается в протоколе: оно нужно на обоих языках.</translation>
    </message>
    <message>
        <source>What goes otherwise?</source>
        <translation>Что пошло иначе?</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Прервать заседание</translation>
    </message>
    <message>
        <source>It goes on later, here or on another computer, with the same list, ticket and request.</source>
        <translation>Оно продолжится позже, на этом или другом компьютере, с тем же списком, билетом и запросом.</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Replace the frozen list</source>
        <translation>Заменить зафиксированный список</translation>
    </message>
    <message>
        <source>The list is imported, voted on and frozen anew. The ticket that was shown is void and counted; both fingerprints are printed.</source>
        <translation>Список заново загружается, голосуется и фиксируется. Показанный билет недействителен и считается; печатаются обе контрольные суммы.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <source>The ticket has expired</source>
        <translation>Срок билета истёк</translation>
    </message>
    <message>
        <source>random.org says whether it is unused and its time is over; only then another is asked for.</source>
        <translation>Не использован ли билет и вышел ли его срок, говорит random.org; только тогда берётся другой.</translation>
    </message>
    <message>
        <source>Ask and note it</source>
        <translation>Спросить и записать</translation>
    </message>
    <message>
        <source>The API key was replaced</source>
        <translation>Ключ API заменён</translation>
    </message>
    <message>
        <source>The new key stands in the settings. The list is voted on and frozen anew under it.</source>
        <translation>Новый ключ стоит в настройках. Список заново голосуется и фиксируется под него.</translation>
    </message>
    <message>
        <source>Note the new key</source>
        <translation>Записать новый ключ</translation>
    </message>
    <message>
        <source>Take the result for ours?</source>
        <translation>Признать результат нашим?</translation>
    </message>
    <message>
        <source>The answer names this draw and this list, and the commission said the numbers in it.</source>
        <translation>В ответе названы этот розыгрыш и этот список, числа в нём сказала комиссия.</translation>
    </message>
    <message>
        <source>Take the result</source>
        <translation>Признать результат</translation>
    </message>
    <message>
        <source>Declare the ticket void?</source>
        <translation>Признать билет недействительным?</translation>
    </message>
    <message>
        <source>The answer is not to the commission&apos;s request. Its page keeps that result for everyone to see; another ticket is asked for.</source>
        <translation>Ответ дан не на запрос комиссии. Его результат остаётся на странице билета у всех на виду; берётся другой билет.</translation>
    </message>
    <message>
        <source>Declare it void</source>
        <translation>Признать недействительным</translation>
    </message>
    <message>
        <source>What were the other signed requests?</source>
        <translation>Что это были за другие подписанные запросы?</translation>
    </message>
    <message>
        <source>The key serves live draws only; the explanation is printed in the protocol.</source>
        <translation>Ключ служит только настоящим розыгрышам; объяснение печатается в протоколе.</translation>
    </message>
    <message>
        <source>Note the explanation</source>
        <translation>Записать объяснение</translation>
    </message>
</context>
<context>
    <name>WindowChoices</name>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
</context>
<context>
    <name>WitnessCard</name>
    <message>
        <source>Witness after the draw</source>
        <translation>Свидетель после розыгрыша</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Свидетель</translation>
    </message>
    <message>
        <source>saw the same numbers on the ticket&apos;s page, on an own phone</source>
        <translation>увидел те же числа на странице билета, на своём телефоне</translation>
    </message>
    <message>
        <source>opened the ticket&apos;s page on an own phone</source>
        <translation>открыл страницу билета на своём телефоне</translation>
    </message>
    <message>
        <source>noted, {time}</source>
        <translation>записано, {time}</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
</context>
<context>
    <name>WordingSection</name>
    <message>
        <source>Each sentence of the papers can be another one. Each page then says so and bears the digest.</source>
        <translation>Любое предложение документов можно заменить. Тогда на каждой странице об этом сказано и стоит контрольная сумма.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Files to edit:</source>
        <translation>Файлы для правки:</translation>
    </message>
    <message>
        <source>Other texts count once the program is opened again. What is signed stays as it was signed.</source>
        <translation>Другие тексты действуют, когда программа открыта снова. Подписанное остаётся таким, каким подписано.</translation>
    </message>
    <message>
        <source>Make files to edit</source>
        <translation>Создать файлы для правки</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>Вернуть текст программы</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>не подходит</translation>
    </message>
    <message>
        <source>not the program&apos;s own</source>
        <translation>не текст программы</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>текст программы</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n other sentence(s):</source>
        <translation>
            <numerusform>%n другое предложение:</numerusform>
            <numerusform>%n других предложения:</numerusform>
            <numerusform>%n других предложений:</numerusform>
        </translation>
    </message>
    <message>
        <source>There are files, and every sentence in them is the program&apos;s own.</source>
        <translation>Файлы есть, и каждое предложение в них совпадает с текстом программы.</translation>
    </message>
</context>
<context>
    <name>award</name>
    <message>
        <source>Determined</source>
        <translation>Определён</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Ismet.kz registration</source>
        <translation>Ismet.kz</translation>
    </message>
    <message>
        <source>Act sent</source>
        <translation>Акт направлен</translation>
    </message>
    <message>
        <source>Act signed</source>
        <translation>Акт подписан</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Вручён</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Contact was made</source>
        <translation>Связь установлена</translation>
    </message>
    <message>
        <source>Registered on Ismet.kz</source>
        <translation>Зарегистрирован на Ismet.kz</translation>
    </message>
    <message>
        <source>The act was sent</source>
        <translation>Акт направлен</translation>
    </message>
    <message>
        <source>The act was signed</source>
        <translation>Акт подписан</translation>
    </message>
    <message>
        <source>The prize was handed over</source>
        <translation>Приз вручён</translation>
    </message>
    <message>
        <source>Close the prize</source>
        <translation>Закрыть приз</translation>
    </message>
    <message>
        <source>no contact within the time</source>
        <translation>в срок на связь не вышел(-ла)</translation>
    </message>
    <message>
        <source>the terms were not met within the time</source>
        <translation>условия в срок не выполнены</translation>
    </message>
    <message>
        <source>no identity document was shown</source>
        <translation>не представлен документ, удостоверяющий личность</translation>
    </message>
    <message>
        <source>refused to sign the act</source>
        <translation>отказ от подписания акта</translation>
    </message>
    <message>
        <source>does not meet the conditions of taking part</source>
        <translation>не соответствует условиям участия</translation>
    </message>
    <message>
        <source>declined the prize in writing</source>
        <translation>письменный отказ от приза</translation>
    </message>
    <message>
        <source>Scan of the signed act</source>
        <translation>Скан подписанного акта</translation>
    </message>
    <message>
        <source>File signed with the EDS (.cms, .p7s or .pdf)</source>
        <translation>Файл с ЭЦП (.cms, .p7s или .pdf)</translation>
    </message>
    <message>
        <source>ID card, front</source>
        <translation>Удостоверение, лицевая сторона</translation>
    </message>
    <message>
        <source>ID card, back</source>
        <translation>Удостоверение, оборотная сторона</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Доверенность</translation>
    </message>
    <message>
        <source>The prize&apos;s history</source>
        <translation>История приза</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Falls away: {reason}</source>
        <translation>Выбывает: {reason}</translation>
    </message>
    <message>
        <source>Act signed with an EDS, files: {count}</source>
        <translation>Акт подписан ЭЦП, файлов: {count}</translation>
    </message>
    <message>
        <source>Act signed by hand, files: {count}</source>
        <translation>Акт подписан от руки, файлов: {count}</translation>
    </message>
    <message>
        <source>Row confirmed in billing: {source}, {day}</source>
        <translation>Строка подтверждена по биллингу: {source}, {day}</translation>
    </message>
    <message>
        <source>Certificate № {number}</source>
        <translation>Сертификат № {number}</translation>
    </message>
    <message>
        <source>Contact data noted</source>
        <translation>Записаны контактные данные</translation>
    </message>
    <message>
        <source>Consents noted</source>
        <translation>Записаны согласия</translation>
    </message>
    <message>
        <source>Personal data opened</source>
        <translation>Открыты персональные данные</translation>
    </message>
</context>
<context>
    <name>draw</name>
    <message>
        <source>Winner</source>
        <translation>Победитель</translation>
    </message>
    <message>
        <source>Reserve 1</source>
        <translation>Резерв 1</translation>
    </message>
    <message>
        <source>Reserve 2</source>
        <translation>Резерв 2</translation>
    </message>
</context>
<context>
    <name>operator</name>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член комиссии</translation>
    </message>
    <message>
        <source>only looks</source>
        <translation>только просмотр</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Protocol of the redraw</source>
        <translation>Протокол повторного розыгрыша</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Annex 1, list</source>
        <translation>Приложение 1, список</translation>
    </message>
    <message>
        <source>Annex 1, public</source>
        <translation>Приложение 1, публичное</translation>
    </message>
    <message>
        <source>Annex 1, full</source>
        <translation>Приложение 1, полное</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Отчёт импорта</translation>
    </message>
    <message>
        <source>Annex 2, random.org</source>
        <translation>Приложение 2, random.org</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Объявление</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Лист присутствия</translation>
    </message>
    <message>
        <source>Adjournment sheet</source>
        <translation>Лист перерыва</translation>
    </message>
</context>
<context>
    <name>uses</name>
    <message>
        <source>Who opened and took out personal data</source>
        <translation>Кто открывал и выносил персональные данные</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Opened: {what}</source>
        <translation>Открыто: {what}</translation>
    </message>
    <message>
        <source>Taken out: {what}</source>
        <translation>Вынесено: {what}</translation>
    </message>
    <message>
        <source>the data of № {number}</source>
        <translation>данные № {number}</translation>
    </message>
    <message>
        <source>all that is held on № {number}</source>
        <translation>всё, что хранится о № {number}</translation>
    </message>
    <message>
        <source>the list, people: {count}</source>
        <translation>список, человек: {count}</translation>
    </message>
    <message>
        <source>the report of the list, rows: {count}</source>
        <translation>отчёт о списке, строк: {count}</translation>
    </message>
    <message>
        <source>documents and evidence, files: {count}</source>
        <translation>документы и доказательства, файлов: {count}</translation>
    </message>
    <message>
        <source>a paper with personal data</source>
        <translation>документ с персональными данными</translation>
    </message>
    <message>
        <source>a scan, pages: {count}</source>
        <translation>скан, страниц: {count}</translation>
    </message>
    <message>
        <source>a file that came with the act</source>
        <translation>файл, пришедший с актом</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{month}, {year}</source>
        <translation>{month}, {year} год</translation>
    </message>
</context>
</TS>
