<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Kasipker Desktop {version} stands on the work of many people. These parts go out with it.</source>
        <translation>Kasipker Desktop {version} көп адамның еңбегіне сүйенеді. Бағдарламамен бірге мына бөліктер таратылады.</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Барлық бөліктің лицензиясы</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Тізбені көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Бөліктер</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Лицензия мәтіні</translation>
    </message>
</context>
<context>
    <name>AdjournCard</name>
    <message>
        <source>Print the adjournment sheet</source>
        <translation>Үзіліс парағын басып шығару</translation>
    </message>
    <message>
        <source>Adjourning the meeting</source>
        <translation>Отырысты үзу</translation>
    </message>
    <message>
        <source>adjourned {day}, {time}</source>
        <translation>үзілді: {day}, {time}</translation>
    </message>
    <message>
        <source>The commission may part now. A sheet with the list, the ticket, the numbers said and the journal&apos;s head is printed, and the members sign it. Later, here or on another computer, the same request goes on.</source>
        <translation>Комиссия қазір тарай алады. Тізім, билет, айтылған сандар және журналдың басы бар парақ басып шығарылып, оған мүшелер қол қояды. Кейін осы немесе басқа компьютерде сол сұрау жалғасады.</translation>
    </message>
    <message>
        <source>Everything stands as it did. When the commission sits again, here or on another computer with a sealed copy of this store, the meeting goes on at the same step, with the same list, ticket and request.</source>
        <translation>Бәрі бұрынғы күйінде тұр. Комиссия қайта жиналғанда, осы компьютерде немесе осы қойманың мөрленген көшірмесі бар басқа компьютерде, отырыс сол қадамнан, сол тізіммен, билетпен және сұраумен жалғасады.</translation>
    </message>
    <message>
        <source>Adjournment sheet</source>
        <translation>Үзіліс парағы</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Name, last digits of the IIN, number in the list, № of a document, date</source>
        <translation>Аты-жөні, ЖСН-нің соңғы цифрлары, тізімдегі нөмірі, құжаттың №, күні</translation>
    </message>
    <message>
        <source>Check all months</source>
        <translation>Барлық айды тексеру</translation>
    </message>
    <message>
        <source>Check a bundle</source>
        <translation>Буманы тексеру</translation>
    </message>
    <message>
        <source>Past months</source>
        <translation>Өткен айлар</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Табылғандар</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Мұрағат</translation>
    </message>
    <message>
        <source>Nothing fits. A name may be shortened; of the IIN the last four digits are enough.</source>
        <translation>Ештеңе табылмады. Атын қысқартып жазуға болады; ЖСН-нің соңғы төрт цифры жеткілікті.</translation>
    </message>
    <message>
        <source>No draw was held yet.</source>
        <translation>Ұтыс ойыны әлі өткізілмеген.</translation>
    </message>
    <message>
        <source>{month}: all {count} checks held, in {seconds} s</source>
        <translation>{month}: тексерулер саны {count}, бәрі өтті, {seconds} с</translation>
    </message>
    <message>
        <source>{month}: all {count} checks of the public evidence held, in {seconds} s</source>
        <translation>{month}: жария дәлелдеменің тексерулері {count}, бәрі өтті, {seconds} с</translation>
    </message>
    <message>
        <source>Checking: {done} of {total} months</source>
        <translation>Тексерілуде: {done} / {total} ай</translation>
    </message>
    <message>
        <source>Checked: {count} months, valid: {valid}</source>
        <translation>Тексерілген ай саны: {count}, жарамдысы: {valid}</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>Дәлелдеме бумасы</translation>
    </message>
</context>
<context>
    <name>ArchivePapers</name>
    <message>
        <source>Save the file</source>
        <translation>Файлды сақтау</translation>
    </message>
    <message>
        <source>Folder for the documents and the evidence</source>
        <translation>Құжаттар мен дәлелдемелерге арналған қалта</translation>
    </message>
</context>
<context>
    <name>AwardForms</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>The time is written like 19.03.2024 09:30.</source>
        <translation>Уақыт былай жазылады: 19.03.2024 09:30.</translation>
    </message>
    <message>
        <source>How was the winner contacted?</source>
        <translation>Жеңімпазға қалай хабарласты?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>When, by the clock of Astana</source>
        <translation>Қашан (Астана уақыты)</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Note, if there is something to say</source>
        <translation>Ескертпе (бар болса)</translation>
    </message>
    <message>
        <source>Who checked or did it</source>
        <translation>Кім тексерді немесе орындады</translation>
    </message>
    <message>
        <source>The winner has a cabinet on Ismet.kz: it was looked up there (terms, para 7).</source>
        <translation>Жеңімпаздың Ismet.kz порталында кабинеті бар: сол жерден тексерілді (шарттардың 7-тармағы).</translation>
    </message>
    <message>
        <source>The act stands in the winner&apos;s cabinet on Ismet.kz (terms, para 9).</source>
        <translation>Акт жеңімпаздың Ismet.kz порталындағы кабинетінде тұр (шарттардың 9-тармағы).</translation>
    </message>
    <message>
        <source>The certificate is in the winner&apos;s hands (terms, para 6).</source>
        <translation>Сертификат жеңімпаздың қолында (шарттардың 6-тармағы).</translation>
    </message>
    <message>
        <source>Nothing is left to do for this prize; everything noted stays.</source>
        <translation>Бұл жүлде бойынша жұмыс аяқталды; жазылғанның бәрі сақталады.</translation>
    </message>
    <message>
        <source>Someone other than the operator finds the drawn row in billing itself, before an act is made.</source>
        <translation>Акт жасалмай тұрып, оператордан басқа адам таңдалған жазбаны биллингтің өзінен табады.</translation>
    </message>
    <message>
        <source>Who found the row in billing?</source>
        <translation>Жазбаны биллингтен кім тапты?</translation>
    </message>
    <message>
        <source>Confirm the row</source>
        <translation>Жазбаны растау</translation>
    </message>
    <message>
        <source>Where it was looked up</source>
        <translation>Қайдан тексерілді</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Қай күні</translation>
    </message>
    <message>
        <source>Say where the row was looked up.</source>
        <translation>Жазба қайдан тексерілгенін жазу керек.</translation>
    </message>
    <message>
        <source>The day is written like 19.03.2024.</source>
        <translation>Күн былай жазылады: 19.03.2024.</translation>
    </message>
    <message>
        <source>The certificate&apos;s secret code is never entered: it is stored nowhere.</source>
        <translation>Сертификаттың құпия коды енгізілмейді: ол еш жерде сақталмайды.</translation>
    </message>
    <message>
        <source>What is known of the winner?</source>
        <translation>Жеңімпаз туралы не белгілі?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Identity document: number, date, who issued it</source>
        <translation>Жеке басын куәландыратын құжат: нөмірі, күні, берген орган</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Сертификаттың нөмірі</translation>
    </message>
    <message>
        <source>The winner lets name and prize be published</source>
        <translation>Жеңімпаз аты мен жүлдені жариялауға келіседі</translation>
    </message>
    <message>
        <source>The winner takes part in advertising</source>
        <translation>Жеңімпаз жарнамаға қатысуға келіседі</translation>
    </message>
    <message>
        <source>By hand only where an EDS is not possible and the organiser allows it (terms, para 7).</source>
        <translation>Өз қолымен – ЭЦҚ мүмкін болмаса және ұйымдастырушы рұқсат етсе ғана (шарттардың 7-тармағы).</translation>
    </message>
    <message>
        <source>Note the signature</source>
        <translation>Қолтаңбаны жазу</translation>
    </message>
    <message>
        <source>EDS on Ismet.kz</source>
        <translation>Ismet.kz порталында ЭЦҚ</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Өз қолымен</translation>
    </message>
    <message>
        <source>How the winner signed</source>
        <translation>Жеңімпаз қалай қол қойды</translation>
    </message>
    <message>
        <source>When it came, by the clock of Astana</source>
        <translation>Қашан келді (Астана уақыты)</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>Кім қабылдады</translation>
    </message>
    <message>
        <source>Signed by someone with a power of attorney; the original of the ID was seen</source>
        <translation>Сенімхат бойынша өкіл қол қойды; жеке куәліктің түпнұсқасы көрілді</translation>
    </message>
    <message>
        <source>Missing: {files}.</source>
        <translation>Жетіспейді: {files}.</translation>
    </message>
    <message>
        <source>This opens a meeting of the commission. It votes on the loss of the prize and signs a protocol; the program takes the prize from nobody.</source>
        <translation>Бұл комиссия отырысын ашады. Ол жүлде құқығынан айыру туралы дауыс беріп, хаттамаға қол қояды; бағдарлама ешкімді жүлдеден айырмайды.</translation>
    </message>
    <message>
        <source>Why does the winner fall away?</source>
        <translation>Жеңімпаз неліктен жүлде құқығынан айырылады?</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Отырысты ашу</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Details for the protocol, in Kazakh</source>
        <translation>Хаттамаға арналған мәлімет, қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>The details are written in both languages, or in none.</source>
        <translation>Мәлімет екі тілде де жазылады немесе мүлде жазылмайды.</translation>
    </message>
    <message>
        <source>The notice for ismet.kz (terms, para 17): PDF, web page and text, in both languages.</source>
        <translation>ismet.kz порталына арналған хабарландыру (шарттардың 17-тармағы): екі тілде PDF, веб-бет және мәтін.</translation>
    </message>
    <message>
        <source>Folder for the notice</source>
        <translation>Хабарландыруға арналған қалта</translation>
    </message>
    <message>
        <source>Saved: {folder}</source>
        <translation>Сақталды: {folder}</translation>
    </message>
    <message>
        <source>Where was the result published?</source>
        <translation>Нәтиже қайда жарияланды?</translation>
    </message>
    <message>
        <source>Note the publication</source>
        <translation>Жариялауды жазу</translation>
    </message>
    <message>
        <source>Save the notice…</source>
        <translation>Хабарландыруды сақтау…</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Беттің мекенжайы</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Мекенжай жазылмаған.</translation>
    </message>
</context>
<context>
    <name>AwardsPage</name>
    <message>
        <source>The prize&apos;s way</source>
        <translation>Жүлденің жолы</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Отырысты ашу</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>The winner falls away</source>
        <translation>Құқықтан айырылу</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>The prize&apos;s history</source>
        <translation>Жүлденің тарихы</translation>
    </message>
    <message>
        <source>Award: {month}</source>
        <translation>Жүлде: {month}</translation>
    </message>
    <message>
        <source>{month}: the draw was not held</source>
        <translation>{month}: ұтыс ойыны өткізілген жоқ</translation>
    </message>
    <message>
        <source>There was nobody to draw from; the protocol says so. The result is published like any other.</source>
        <translation>Қатысушы болған жоқ, бұл хаттамада жазылған. Бұл нәтиже де жарияланады.</translation>
    </message>
    <message>
        <source>{month}: nobody has won yet</source>
        <translation>{month}: жеңімпаз әлі жоқ</translation>
    </message>
    <message>
        <source>The winner stands here once the draw is held: ten days, calls, act, certificate.</source>
        <translation>Ұтыс ойынынан кейін мұнда жеңімпаз тұрады: он күн, қоңыраулар, акт, сертификат.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n әрекет</numerusform>
            <numerusform>%n әрекет</numerusform>
        </translation>
    </message>
    <message>
        <source>the time is over</source>
        <translation>мерзім өтті</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>бүгін – соңғы күн</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>No reserve is left; the protocol says so. Everything noted stays.</source>
        <translation>Резерв қалмады, бұл хаттамада жазылған. Жазылғанның бәрі сақталады.</translation>
    </message>
    <message>
        <source>The prize was not handed over.</source>
        <translation>Жүлде тапсырылмады.</translation>
    </message>
    <message>
        <source>The winner falls away: {reason}.</source>
        <translation>Жеңімпаз жүлде құқығынан айырылады: {reason}.</translation>
    </message>
    <message>
        <source>The commission votes and draws among the reserves in a meeting. A winner who answers now has lost the right once that is voted; until then the commission may vote against.</source>
        <translation>Комиссия отырыста дауыс береді және резервтер арасында қайта ұтыс ойынын өткізеді. Енді хабарласқан жеңімпаз дауыс берілген соң құқығынан айырылады; оған дейін комиссия қарсы дауыс бере алады.</translation>
    </message>
    <message>
        <source>Proposed to the commission: {reason}.</source>
        <translation>Комиссияға ұсыныс: {reason}.</translation>
    </message>
    <message>
        <source>The time ended on {day}. A winner who answers late can still be served until it is voted.</source>
        <translation>Мерзімнің соңғы күні: {day}. Кеш хабарласқан жеңімпазға дауыс берілгенге дейін жүлде берілуі мүмкін.</translation>
    </message>
    <message>
        <source>After {day} the program proposes that the prize goes on</source>
        <translation>Соңғы күні: {day}. Содан кейін бағдарлама жүлдені резервке беруді ұсынады,</translation>
    </message>
    <message>
        <source>if the winner has not answered and met the terms. The commission decides, by a protocol.</source>
        <translation>егер жеңімпаз хабарласпаса және шарттарды орындамаса. Шешімді комиссия хаттамамен қабылдайды.</translation>
    </message>
    <message>
        <source>Published {day}</source>
        <translation>Жарияланған {day}</translation>
    </message>
    <message>
        <source>Note the publication</source>
        <translation>Жариялауды жазу</translation>
    </message>
    <message>
        <source>The prize is closed</source>
        <translation>Жүлде жабылды</translation>
    </message>
    <message>
        <source>Before an act, the row is confirmed</source>
        <translation>Актіден бұрын жазба расталады</translation>
    </message>
    <message>
        <source>Confirm the row</source>
        <translation>Жазбаны растау</translation>
    </message>
    <message>
        <source>Make the act</source>
        <translation>Акт жасау</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup and a second machine</source>
        <translation>Сақтық көшірме және екінші компьютер</translation>
    </message>
    <message>
        <source>A sealed copy after each step, on a stick or a network folder. Nobody opens it without the phrase.</source>
        <translation>Әр қадамнан кейін флешкаға немесе желідегі қалтаға мөрленген көшірме жазылады. Тіркессіз оны ешкім аша алмайды.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Қалта таңдау</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Құпия сөз тіркесі</translation>
    </message>
    <message>
        <source>The phrase again</source>
        <translation>Тіркесті қайталау</translation>
    </message>
    <message>
        <source>Keep copies</source>
        <translation>Көшірме жазу</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>Жазуды тоқтату</translation>
    </message>
    <message>
        <source>Go on from a copy</source>
        <translation>Көшірме бойынша жалғастыру</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>таңдалмаған</translation>
    </message>
    <message>
        <source>Last copy: {name}</source>
        <translation>Соңғы көшірме: {name}</translation>
    </message>
    <message>
        <source>The first copy is being written.</source>
        <translation>Бірінші көшірме жазылып жатыр.</translation>
    </message>
    <message>
        <source>No copies are kept: choose a folder. To go on from a copy, type its phrase.</source>
        <translation>Көшірме жазылмайды: қалтаны таңдау керек. Көшірме бойынша жалғастыру үшін оның тіркесін теру керек.</translation>
    </message>
    <message>
        <source>The two phrases differ.</source>
        <translation>Екі тіркес бірдей емес.</translation>
    </message>
    <message>
        <source>No copies are kept: the phrase is asked for after each start.</source>
        <translation>Көшірме жазылмайды: тіркес бағдарлама іске қосылған сайын сұралады.</translation>
    </message>
    <message>
        <source>Folder for the sealed copies</source>
        <translation>Мөрленген көшірмелерге арналған қалта</translation>
    </message>
    <message>
        <source>Sealed copy to go on from</source>
        <translation>Жалғастыруға арналған мөрленген көшірме</translation>
    </message>
    <message>
        <source>Close the program and open it again, then go on. Nothing more may be done on the first machine.</source>
        <translation>Бағдарламаны жауып, қайта ашып, содан кейін жалғастыру керек. Бірінші компьютерде енді ештеңе жасауға болмайды.</translation>
    </message>
    <message>
        <source>Close the program and open it again, then go on. The first machine is told by a word beside the copy.</source>
        <translation>Бағдарламаны жауып, қайта ашып, содан кейін жалғастыру керек. Бірінші компьютерге көшірменің жанындағы белгі хабарлайды.</translation>
    </message>
    <message>
        <source>The meeting is here, at the same step.</source>
        <translation>Отырыс осында, сол қадамда.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>Hand this store over to another machine?</source>
        <translation>Қойманы басқа компьютерге тапсыру керек пе?</translation>
    </message>
    <message>
        <source>The last copy is written, then nothing more can be noted here. The meeting goes on from the copy.</source>
        <translation>Соңғы көшірме жазылады, содан кейін мұнда ештеңе жазылмайды. Отырыс көшірме бойынша жалғасады.</translation>
    </message>
    <message>
        <source>Write the copy and close the store</source>
        <translation>Көшірмені жазып, қойманы жабу</translation>
    </message>
    <message>
        <source>Stay on this machine</source>
        <translation>Осы компьютерде қалу</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Әрекет орындалмады.</translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message>
        <source>in favour</source>
        <translation>жақтағаны</translation>
    </message>
    <message>
        <source>opposed</source>
        <translation>қарсы болғаны</translation>
    </message>
    <message>
        <source>abstained, in all</source>
        <translation>қалыс қалғаны</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Жақтайды</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Қарсы</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Қалыс қалды</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
    <message>
        <source>member</source>
        <translation>мүше</translation>
    </message>
    <message>
        <source>{given} / {all} votes</source>
        <translation>{given} / {all} дауыс</translation>
    </message>
    <message>
        <source>Decision taken</source>
        <translation>Шешім қабылданды</translation>
    </message>
    <message>
        <source>Decision not taken</source>
        <translation>Шешім қабылданбады</translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <source>Participants by month</source>
        <translation>Айлар бойынша қатысушылар</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>жіберілген</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>алып тасталған</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ағымдағы</translation>
    </message>
</context>
<context>
    <name>CommissionSection</name>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Appointed by, in Kazakh</source>
        <translation>Қай құжатпен тағайындалған, қазақша</translation>
    </message>
    <message>
        <source>Usual place, in Kazakh</source>
        <translation>Отырыс орны, қазақша</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>As the order names them, in the protocol&apos;s order. A meeting that sits already stays as it is.</source>
        <translation>Бұйрықта аталғандай, хаттамадағы ретімен. Басталып қойған отырыс сол күйінде қалады.</translation>
    </message>
</context>
<context>
    <name>CommissionStep</name>
    <message>
        <source>Item 1: to approve the list of participants</source>
        <translation>1-мәселе: қатысушылардың тізімін бекіту</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Қатысқан мүшелер</translation>
    </message>
    <message>
        <source>Rule: the chair and more than half of the members</source>
        <translation>Ереже: төраға және мүшелердің жартысынан көбі</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>of the members are present</source>
        <translation>мүше қатысады</translation>
    </message>
    <message>
        <source>Item 1: the winner loses the prize</source>
        <translation>1-мәселе: жеңімпаздың жүлде құқығынан айырылуы</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Басталды</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n қатысушы</numerusform>
            <numerusform>%n қатысушы</numerusform>
        </translation>
    </message>
    <message>
        <source>{participants}, frozen</source>
        <translation>{participants}, жабық</translation>
    </message>
    <message>
        <source>{participants}, not frozen</source>
        <translation>{participants}, жабылмаған</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>by chance, between the two reserves</source>
        <translation>екі резервтің арасында кездейсоқ таңдаумен</translation>
    </message>
    <message>
        <source>to the reserves in their order</source>
        <translation>резервтерге, ретімен</translation>
    </message>
    <message>
        <source>to the last reserve</source>
        <translation>соңғы резервке</translation>
    </message>
    <message>
        <source>to nobody: no reserve is left</source>
        <translation>ешкімге: резерв қалмады</translation>
    </message>
    <message>
        <source>Falls away</source>
        <translation>Құқығынан айырылады</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>The prize goes on</source>
        <translation>Жүлде кімге өтеді</translation>
    </message>
    <message>
        <source>The decision was not taken by this vote.</source>
        <translation>Бұл дауыспен шешім қабылданған жоқ.</translation>
    </message>
    <message>
        <source>The members vote again; before that another list can be imported at step 1.</source>
        <translation>Мүшелер қайта дауыс береді; оған дейін 1-қадамда басқа тізімді жүктеуге болады.</translation>
    </message>
    <message>
        <source>The prize stays with its winner until the members decide.</source>
        <translation>Мүшелер шешкенге дейін жүлде жеңімпазда қалады.</translation>
    </message>
    <message>
        <source>Conflict of interest: {names}</source>
        <translation>Мүдделер қақтығысы: {names}</translation>
    </message>
    <message>
        <source>A name of the commission stands in the list. The list does not change for it.</source>
        <translation>Комиссия мүшесінің аты-жөні тізімде бар. Тізім осыған бола өзгермейді.</translation>
    </message>
    <message>
        <source>The list is imported first</source>
        <translation>Алдымен тізім импортталады</translation>
    </message>
    <message>
        <source>The seating is noted once</source>
        <translation>Қатысқандар бір рет белгіленеді</translation>
    </message>
    <message>
        <source>Note those present</source>
        <translation>Қатысқандарды белгілеу</translation>
    </message>
    <message>
        <source>Votes missing: {count}</source>
        <translation>Әлі берілмеген дауыс: {count}</translation>
    </message>
    <message>
        <source>All have voted</source>
        <translation>Барлығы дауыс берді</translation>
    </message>
    <message>
        <source>Note the vote</source>
        <translation>Дауысты бекіту</translation>
    </message>
    <message>
        <source>Next step: the list is frozen</source>
        <translation>Келесі қадам: тізімді жабу</translation>
    </message>
    <message>
        <source>Next step: the prize goes on</source>
        <translation>Келесі қадам: жүлде кімге өтеді</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>No quorum: the chair is absent</source>
        <translation>Кворум жоқ: төраға қатыспайды</translation>
    </message>
    <message>
        <source>The place is missing in one of the languages</source>
        <translation>Отырыс орны екі тілде де жазылуы керек</translation>
    </message>
    <message>
        <source>Nobody works the program yet</source>
        <translation>Оператор әлі таңдалған жоқ</translation>
    </message>
    <message>
        <source>No quorum: too few members are present</source>
        <translation>Кворум жоқ: қатысқан мүшелер жеткіліксіз</translation>
    </message>
    <message>
        <source>Quorum is present</source>
        <translation>Кворум бар</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Кворум жоқ</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Note an attempt</source>
        <translation>Әрекетті жазу</translation>
    </message>
    <message>
        <source>Attempts to reach the winner</source>
        <translation>Хабарласу әрекеттері</translation>
    </message>
    <message>
        <source>Nobody has tried yet.</source>
        <translation>Әлі ешкім хабарласып көрмеген.</translation>
    </message>
    <message>
        <source>{done} noted, {needed} needed on {days} days</source>
        <translation>жазылғаны {done}, қажеті {needed}, күн саны {days}</translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Қоңырау</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Cabinet on Ismet.kz</source>
        <translation>Ismet.kz кабинеті</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Жауап жоқ</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Қате нөмір</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Байланысты</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>The program made a mistake</source>
        <translation>Бағдарлама қателесті</translation>
    </message>
    <message>
        <source>What was noted is kept; nothing was lost. Close the program and open it again: it goes on from there.</source>
        <translation>Жазылғанның бәрі сақталған, ештеңе жоғалған жоқ. Бағдарламаны жауып, қайта ашу керек: жұмыс сол жерден жалғасады.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Есепті көшіру</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Хабарды жабу</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Log of errors</source>
        <translation>Қателер журналы</translation>
    </message>
    <message>
        <source>The report names the place in the program and the versions. No names, no numbers of people.</source>
        <translation>Есепте бағдарламадағы орны мен нұсқалары жазылады. Адамдардың аты-жөні де, нөмірлері де жоқ.</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>The winner&apos;s days</source>
        <translation>Он күн</translation>
    </message>
    <message>
        <source>Last day:</source>
        <translation>Соңғы күні:</translation>
    </message>
    <message>
        <source>{day}, 24:00</source>
        <translation>{day}, 24:00</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>соңғы күн</translation>
    </message>
    <message>
        <source>day {count}</source>
        <translation>{count}-күн</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>Counted from the day after the draw to the end of the last day, by the clock of Astana.</source>
        <translation>Ұтыс ойынынан кейінгі күннен соңғы күннің аяғына дейін, Астана уақытымен есептеледі.</translation>
    </message>
    <message>
        <source>{day} is not a working day: the time moved on to the next working day.</source>
        <translation>{day} – жұмыс күні емес: мерзім келесі жұмыс күніне ауысты.</translation>
    </message>
</context>
<context>
    <name>DissentCard</name>
    <message>
        <source>Whose opinion</source>
        <translation>Кімнің пікірі</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>printed word for word</source>
        <translation>хаттамада сөзбе-сөз басылады</translation>
    </message>
    <message>
        <source>Dissenting opinion</source>
        <translation>Ерекше пікір</translation>
    </message>
    <message>
        <source>Whose opinion it is has to be chosen</source>
        <translation>Ерекше пікір кімдікі екенін таңдау керек</translation>
    </message>
    <message>
        <source>The opinion&apos;s Kazakh text is missing</source>
        <translation>Ерекше пікірдің қазақша мәтінін жазу керек</translation>
    </message>
    <message>
        <source>The opinion&apos;s Russian text is missing</source>
        <translation>Ерекше пікірдің орысша мәтінін жазу керек</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ерекше пікір жоқ</translation>
    </message>
</context>
<context>
    <name>DocumentsStep</name>
    <message>
        <source>Pages of the document</source>
        <translation>Құжаттың беттері</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Қалтаға сақтау</translation>
    </message>
    <message>
        <source>No document is fixed yet.</source>
        <translation>Бекітілген құжат әлі жоқ.</translation>
    </message>
    <message>
        <source>Save both bundles</source>
        <translation>Екі буманы сақтау</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдеме бумасы</translation>
    </message>
    <message>
        <source>Documents, list, random.org&apos;s answer and the journal in one file: all for the commission.</source>
        <translation>Құжаттар, тізім, random.org жауабы және журнал бір файлда: толық нұсқасы комиссияға арналған.</translation>
    </message>
    <message>
        <source>The public one names no participant.</source>
        <translation>Жария нұсқасында қатысушылардың аты-жөні жоқ.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>for everyone</source>
        <translation>жария</translation>
    </message>
    <message>
        <source>Confirm the row</source>
        <translation>Жазбаны растау</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылған</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Қол қойылмаған</translation>
    </message>
    <message>
        <source>This document can&apos;t be shown; save it and open it elsewhere.</source>
        <translation>Бұл құжатты мұнда көрсету мүмкін емес: оны сақтап, басқа бағдарламада ашу керек.</translation>
    </message>
    <message>
        <source>Before an act the drawn row is confirmed from billing</source>
        <translation>Актіден бұрын таңдалған жазба биллинг бойынша расталады</translation>
    </message>
    <message>
        <source>The protocol is signed</source>
        <translation>Хаттамаға қол қойылды</translation>
    </message>
    <message>
        <source>Make the act</source>
        <translation>Актіні жасау</translation>
    </message>
    <message>
        <source>Print in both languages</source>
        <translation>Екі тілде басып шығару</translation>
    </message>
    <message>
        <source>Folder for the documents and the evidence</source>
        <translation>Құжаттар мен дәлелдемелерге арналған қалта</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n файл сақталды</numerusform>
            <numerusform>%n файл сақталды</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>It is our result…</source>
        <translation>Нәтиже біздікі…</translation>
    </message>
    <message>
        <source>It is not ours…</source>
        <translation>Біздікі емес…</translation>
    </message>
    <message>
        <source>The ticket gave this one result, and random.org signed it. If it names this draw and the numbers that were said here, it is the result whatever this store remembers; if not, the ticket is void.</source>
        <translation>Билет осы бір нәтижені берді, оған random.org қол қойған. Онда осы ұтыс ойыны мен осында айтылған сандар көрсетілсе, бұл қойманың есінде не болса да, нәтиже сол; көрсетілмесе, билет жарамсыз.</translation>
    </message>
    <message>
        <source>Is the answer ours?</source>
        <translation>Жауап біздікі ме?</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Сұралды</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>Жауапта</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ештеңе</translation>
    </message>
    <message>
        <source>same</source>
        <translation>бірдей</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>өзгеше</translation>
    </message>
</context>
<context>
    <name>DraftFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n баптау өзгертілді</numerusform>
            <numerusform>%n баптау өзгертілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Ештеңе өзгертілген жоқ.</translation>
    </message>
</context>
<context>
    <name>DrawChoice</name>
    <message>
        <source>Draw of the month</source>
        <translation>Айдың ұтыс ойыны</translation>
    </message>
    <message>
        <source>First draw</source>
        <translation>Алғашқы ұтыс ойыны</translation>
    </message>
    <message>
        <source>Redraw {number}</source>
        <translation>{number}-қайта ұтыс</translation>
    </message>
</context>
<context>
    <name>DrawStep</name>
    <message>
        <source>Ask again now</source>
        <translation>Қазір қайта сұрау</translation>
    </message>
    <message>
        <source>The draw comes after the ticket and the numbers of the hall</source>
        <translation>Ұтыс ойыны билет алынып, залда сандар айтылғаннан кейін өтеді</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Отырысты үзу</translation>
    </message>
    <message>
        <source>The button appears once the list, the ticket and the numbers are fixed.</source>
        <translation>Батырма тізім жабылып, билет алынып, сандар бекітілгеннен кейін шығады.</translation>
    </message>
    <message>
        <source>There is one participant: nothing is left to chance</source>
        <translation>Қатысушы біреу ғана: кездейсоқ іріктеу өткізілмейді</translation>
    </message>
    <message>
        <source>The only participant wins by protocol; there are no reserves.</source>
        <translation>Жалғыз қатысушы хаттамамен жеңімпаз болып танылады; резервтік жеңімпаздар болмайды.</translation>
    </message>
    <message>
        <source>There is no participant: the draw is not held</source>
        <translation>Қатысушы жоқ: ұтыс ойыны өткізілмейді</translation>
    </message>
    <message>
        <source>The protocol will say so; the certificate stays in the prize fund.</source>
        <translation>Бұл хаттамаға жазылады; сертификат жүлде қорында қалады.</translation>
    </message>
    <message>
        <source>By protocol the prize goes to the reserve: {name}.</source>
        <translation>Жүлде хаттамамен резервке өтеді: {name}.</translation>
    </message>
    <message>
        <source>The next reserve gets the prize: nothing is left to chance</source>
        <translation>Жүлде келесі резервке өтеді: кездейсоқтық жоқ</translation>
    </message>
    <message>
        <source>No reserve is left: the prize is not awarded.</source>
        <translation>Резерв қалмады: жүлде берілмейді.</translation>
    </message>
    <message>
        <source>random.org is not asked</source>
        <translation>random.org сайтына сұрау жіберілмейді</translation>
    </message>
    <message>
        <source>Note it for the protocol</source>
        <translation>Хаттамаға жазу</translation>
    </message>
    <message>
        <source>The commission decides; a new ticket is not taken</source>
        <translation>Комиссия шешеді; жаңа билет алынбайды</translation>
    </message>
    <message>
        <source>Another network may be used: the request does not change</source>
        <translation>Басқа желіге қосылуға болады: сұрау өзгермейді</translation>
    </message>
    <message>
        <source>To the vote</source>
        <translation>Дауыс беруге өту</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Billing&apos;s Excel or text file begins the meeting. The order of columns and the number of sheets don&apos;t matter; the file itself is not changed.</source>
        <translation>Отырыс биллингтен алынған Excel немесе мәтін файлынан басталады. Бағандардың реті мен парақтардың саны маңызды емес; файлдың өзі өзгертілмейді.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Файл таңдау</translation>
    </message>
    <message>
        <source>Take the sample list</source>
        <translation>Үлгі тізімді алу</translation>
    </message>
    <message>
        <source>Empty template for billing</source>
        <translation>Биллингке арналған бос үлгі</translation>
    </message>
    <message>
        <source>Files can also be dragged onto this page</source>
        <translation>Файлды осы бетке сүйреп әкелуге де болады</translation>
    </message>
    <message>
        <source>{month}: no list yet</source>
        <translation>{month}: тізім әлі жоқ</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Who works the program?</source>
        <translation>Бағдарламаны кім жүргізеді?</translation>
    </message>
    <message>
        <source>Name in full</source>
        <translation>Аты-жөні толық</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Міндеті</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Аты-жөні жазылмаған.</translation>
    </message>
</context>
<context>
    <name>ExcludedModel</name>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Қосылған күні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>File and sheet</source>
        <translation>Файл және парақ</translation>
    </message>
    <message>
        <source>{reason}: row {row}</source>
        <translation>{reason}: {row}-жол</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Billing tells the chair by another road how many records it handed over, or the file&apos;s SHA-256. Whether they agree is printed in the protocol.</source>
        <translation>Биллинг төрағаға басқа жолмен қанша жазба бергенін немесе файлдың SHA-256 мәнін айтады. Сәйкес келе ме, хаттамада басылады.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Records, as billing says</source>
        <translation>Жазба саны, биллинг бойынша</translation>
    </message>
    <message>
        <source>SHA-256, as billing says</source>
        <translation>SHA-256, биллинг бойынша</translation>
    </message>
    <message>
        <source>The number of records is written in digits only.</source>
        <translation>Жазба саны тек цифрмен жазылады.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits from 0 to 9 and a to f.</source>
        <translation>SHA-256 мәнінде 0–9 және a–f арасындағы 64 таңба бар.</translation>
    </message>
    <message>
        <source>Letters of the text</source>
        <translation>Мәтін кодтамасы</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>Жаттығуды бастау</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Тілі және көрінісі</translation>
    </message>
    <message>
        <source>theme, size of text</source>
        <translation>түсі, мәтіннің өлшемі</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Кім қатысады</translation>
    </message>
    <message>
        <source>commission, organiser</source>
        <translation>комиссия, ұйымдастырушы</translation>
    </message>
    <message>
        <source>Rehearsal or key</source>
        <translation>Жаттығу немесе кілт</translation>
    </message>
    <message>
        <source>a key can be set later</source>
        <translation>кілтті кейін де қоюға болады</translation>
    </message>
    <message>
        <source>The data stay on this computer. random.org gets counts, digests and the numbers said.</source>
        <translation>Деректер осы компьютерден шықпайды. random.org сайтына тек саны, бақылау сомалары және айтылған сандар кетеді.</translation>
    </message>
    <message>
        <source>A press takes effect at once and can be changed in the settings at any time.</source>
        <translation>Таңдау бірден күшіне енеді, оны баптауларда кез келген уақытта өзгертуге болады.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Төраға</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Хатшы</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>These words are printed in both languages in every protocol. For rehearsals a sample stands ready.</source>
        <translation>Бұл мәліметтер әр хаттамада екі тілде басылады. Жаттығуға арналған үлгі дайын тұр.</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Тағайындаған бұйрық</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Ұйымдастырушы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Who works the program</source>
        <translation>Бағдарламаны кім жүргізеді</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Басқа адам…</translation>
    </message>
    <message>
        <source>The random.org key and the folder for copies are set there, before the first real draw.</source>
        <translation>random.org кілті мен көшірмелерге арналған қалта бірінші нақты ұтыс ойынына дейін сонда қойылады.</translation>
    </message>
    <message>
        <source>The key can wait.</source>
        <translation>Кілтті кейін қоюға болады.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Баптауларды ашу</translation>
    </message>
</context>
<context>
    <name>FoldersSection</name>
    <message>
        <source>Lists, journal, papers, scans and pictures of the stage lie here. Files are not to be edited.</source>
        <translation>Тізімдер, журнал, құжаттар, көшірмелер және сахнаның суреттері осында. Файлдарды қолмен өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>Деректер қалтасы</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Табылғандар</translation>
    </message>
    <message>
        <source>IIN or day</source>
        <translation>ЖСН немесе күні</translation>
    </message>
    <message>
        <source>Draw, random.org&apos;s serial number</source>
        <translation>Ұтыс ойыны, random.org реттік нөмірі</translation>
    </message>
</context>
<context>
    <name>FreezeStep</name>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Vote, item 1</source>
        <translation>Дауыс беру, 1-мәселе</translation>
    </message>
    <message>
        <source>Text to be frozen, list.txt</source>
        <translation>Жабылатын мәтін, list.txt</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>жабылды</translation>
    </message>
    <message>
        <source>Fingerprint of the list</source>
        <translation>Тізімнің бақылау сомасы</translation>
    </message>
    <message>
        <source>Copy the 64 digits</source>
        <translation>64 таңбаны көшіру</translation>
    </message>
    <message>
        <source>Fingerprint of the list, SHA-256</source>
        <translation>Тізімнің бақылау сомасы, SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>participant(s)</source>
        <translation>
            <numerusform>қатысушы</numerusform>
            <numerusform>қатысушы</numerusform>
        </translation>
    </message>
    <message>
        <source>For, against, abstained: the list of participants is approved</source>
        <translation>Жақтағаны, қарсы болғаны, қалыс қалғаны: қатысушылардың тізімі бекітілді</translation>
    </message>
    <message>
        <source>The commission has not approved the list</source>
        <translation>Комиссия тізімді бекіткен жоқ</translation>
    </message>
    <message>
        <source>Records read</source>
        <translation>Оқылған жазбалар</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Алып тасталған</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Ескертуі бар</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>{records}, reasons in the report</source>
        <translation>{records}, себептері есепте</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation>Жабылған уақыты</translation>
    </message>
    <message>
        <source>Terms in force since</source>
        <translation>Шарттар күшіне енген күн</translation>
    </message>
    <message>
        <source>The list of participants is frozen. Period: {period}. Participants: {participants}. From now on no row is added, taken out or corrected.

The fingerprint of the list is on the screen. Please write down or photograph all 64 digits: the same digits will stand in the text that random.org signs, and in the protocol.</source>
        <translation>Қатысушылардың тізімі өзгерістерге жабылды. Кезең: {period}. Қатысушылар саны: {participants}. Бұдан былай тізімге жол қосылмайды, алынбайды және түзетілмейді.

Тізімнің бақылау сомасы экранда. 64 таңбаның бәрін жазып немесе суретке түсіріп алыңыздар: дәл осы таңбалар random.org қол қоятын мәтінде және хаттамада тұрады.</translation>
    </message>
    <message>
        <source>{count}, numbers 1–{count}</source>
        <translation>{count}, реттік нөмірі 1–{count}</translation>
    </message>
    <message>
        <source>The list of the first draw stands</source>
        <translation>Алғашқы ұтыс ойынының тізімі күшінде</translation>
    </message>
    <message>
        <source>The commission approves the list first</source>
        <translation>Алдымен комиссия тізімді бекітеді</translation>
    </message>
    <message>
        <source>Freeze the list</source>
        <translation>Тізімді жабу</translation>
    </message>
    <message>
        <source>After it the list can&apos;t be changed</source>
        <translation>Жабылғаннан кейін тізім өзгертілмейді</translation>
    </message>
    <message>
        <source>Next step: the random.org ticket</source>
        <translation>Келесі қадам: random.org билеті</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>What billing said of it differs: {files}. The reason is printed in the protocol.</source>
        <translation>Биллингтің мәліметі өзгеше: {files}. Себебі хаттамада басылады.</translation>
    </message>
    <message>
        <source>Why is the file taken all the same?</source>
        <translation>Файл бәрібір неге алынады?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Reason, in Kazakh</source>
        <translation>Себебі, қазақша</translation>
    </message>
    <message>
        <source>Reason, in Russian</source>
        <translation>Себебі, орысша</translation>
    </message>
    <message>
        <source>The reason is needed in both languages.</source>
        <translation>Себебі екі тілде керек.</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Мүдделер қақтығысы</translation>
    </message>
    <message>
        <source>Vote of the commission</source>
        <translation>Комиссияның дауысы</translation>
    </message>
    <message>
        <source>Freeze the list?</source>
        <translation>Тізімді өзгерістерге жабу керек пе?</translation>
    </message>
    <message>
        <source>Once frozen the list can&apos;t be changed: no row is added, taken out or corrected. The fingerprint is computed at that moment.</source>
        <translation>Жабылғаннан кейін тізім өзгертілмейді: жол қосылмайды, алынбайды, түзетілмейді. Бақылау сомасы осы сәтте есептеледі.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Тізімге оралу</translation>
    </message>
</context>
<context>
    <name>FundCard</name>
    <message>
        <source>Prize fund</source>
        <translation>Жүлде қоры</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of {nominal} ₸</source>
        <translation>
            <numerusform>%n сертификат × {nominal} ₸</numerusform>
            <numerusform>%n сертификат × {nominal} ₸</numerusform>
        </translation>
    </message>
    <message>
        <source>{given} handed over, {drawn} under way, {left} left; as in Table 1 of the terms</source>
        <translation>Тапсырылды: {given}, рәсімделуде: {drawn}, қалды: {left}; шарттардың 1-кестесімен сәйкес</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>Анықтамадан іздеу</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Мұндай сөздер бар мақала жоқ.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>next scene</source>
        <translation>келесі көрініс</translation>
    </message>
    <message>
        <source>stage on the whole screen</source>
        <translation>сахна толық экранда</translation>
    </message>
    <message>
        <source>dark stage</source>
        <translation>экранды өшіру</translation>
    </message>
    <message>
        <source>sound on and off</source>
        <translation>дыбысты қосу, өшіру</translation>
    </message>
    <message>
        <source>places of the window</source>
        <translation>терезенің бөлімдері</translation>
    </message>
    <message>
        <source>this help and back</source>
        <translation>осы анықтама, кері қайту</translation>
    </message>
    <message>
        <source>Three promises, in short</source>
        <translation>Үш уәде, қысқаша</translation>
    </message>
    <message>
        <source>The list is closed before there are numbers.</source>
        <translation>Тізім сандар шыққанға дейін жабылады.</translation>
    </message>
    <message>
        <source>The answer is written before it is shown.</source>
        <translation>Жауап көрсетілгенге дейін жазылады.</translation>
    </message>
    <message>
        <source>Anyone can check, without this program.</source>
        <translation>Кез келген адам бағдарламасыз-ақ тексере алады.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message>
        <source>edition of {day}</source>
        <translation>{day} күнгі нұсқасы</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Шарттар</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Қойма</translation>
    </message>
    <message>
        <source>of rehearsals</source>
        <translation>жаттығу қоймасы</translation>
    </message>
    <message>
        <source>of draws</source>
        <translation>ұтыс ойындарының қоймасы</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензиялар</translation>
    </message>
    <message>
        <source>Log of errors</source>
        <translation>Қателер журналы</translation>
    </message>
</context>
<context>
    <name>IncidentsCard</name>
    <message>
        <source>Incidents</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>What the program has written is not taken out; it is printed in the protocol.</source>
        <translation>Бағдарлама жазған оқиға өшірілмейді; ол хаттамаға басылады.</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>Decision of the commission: {decision}</source>
        <translation>Комиссияның шешімі: {decision}</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>Түсіндіру</translation>
    </message>
    <message>
        <source>random.org&apos;s answer was lost</source>
        <translation>random.org жауабы бірден алынған жоқ</translation>
    </message>
    <message>
        <source>The answer with the ticket was lost</source>
        <translation>Жаңа билет туралы жауап алынған жоқ</translation>
    </message>
    <message>
        <source>The key of the signature is not known to this version</source>
        <translation>Қолтаңбаның кілті бағдарламаның бұл нұсқасына белгісіз</translation>
    </message>
    <message>
        <source>The ticket expired unused</source>
        <translation>Билет қолданылмай тұрып мерзімі аяқталды</translation>
    </message>
    <message>
        <source>The ticket was used by another request</source>
        <translation>Билет басқа сұрауға жұмсалды</translation>
    </message>
    <message>
        <source>The API key was replaced</source>
        <translation>API кілті ауыстырылды</translation>
    </message>
    <message>
        <source>The frozen list was replaced</source>
        <translation>Жабылған тізім жаңасымен ауыстырылды</translation>
    </message>
    <message>
        <source>Billing&apos;s own figures differ from the file</source>
        <translation>Биллингтің мәліметі файлдан өзгеше</translation>
    </message>
    <message>
        <source>A result that the store did not remember was taken for ours</source>
        <translation>Қоймаға жазылмаған нәтиже осы ұтыс ойынынікі деп қабылданды</translation>
    </message>
    <message>
        <source>Other signed requests were made with the key</source>
        <translation>Осы кілтпен қол қойылған басқа сұраулар болған</translation>
    </message>
    <message>
        <source>The meeting was adjourned</source>
        <translation>Отырыс үзілді</translation>
    </message>
    <message>
        <source>The meeting was resumed</source>
        <translation>Отырыс жалғастырылды</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>What is held on one person…</source>
        <translation>Бір адам туралы не сақталады…</translation>
    </message>
    <message>
        <source>Who opened and took out…</source>
        <translation>Кім ашты, кім алып шықты…</translation>
    </message>
    <message>
        <source>Destroy the personal data…</source>
        <translation>Дербес деректерді жою…</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Дербес деректер</translation>
    </message>
    <message>
        <source>Kept until {day}; from then on they can be destroyed.</source>
        <translation>{day} күніне дейін сақталады; содан кейін жоюға болады.</translation>
    </message>
    <message>
        <source>Their time is over since {day}.</source>
        <translation>Сақталу мерзімі өткен: {day}.</translation>
    </message>
    <message>
        <source>All months are looked through. What is found is saved as a file for the person who asked.</source>
        <translation>Барлық ай қаралады. Табылғаны сұраған адамға файл болып сақталады.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Gather and save</source>
        <translation>Жинап, сақтау</translation>
    </message>
    <message>
        <source>What is held on one person?</source>
        <translation>Бір адам туралы не сақталады?</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>An IIN has twelve digits.</source>
        <translation>ЖСН он екі цифрдан тұрады.</translation>
    </message>
    <message>
        <source>Save what is held</source>
        <translation>Сақталғанды файлға жазу</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>Destroy the personal data of this month?</source>
        <translation>Осы айдың дербес деректерін жою керек пе?</translation>
    </message>
    <message>
        <source>Names, IINs, acts and scans of the month are gone for ever. Numbers, masks, the fingerprint, protocols and every line of the journal stay, and the public evidence can still be checked.</source>
        <translation>Айдың аты-жөндері, ЖСН, актілері мен скандары біржола жойылады. Нөмірлер, бүркемелер, бақылау сомасы, хаттамалар және журналдың әр жолы қалады, жария дәлелді бұрынғыша тексеруге болады.</translation>
    </message>
    <message>
        <source>Destroy them</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>The journal says so; numbers, masks and protocols stay.</source>
        <translation>Журналға жазылды; нөмірлер, бүркемелер және хаттамалар қалды.</translation>
    </message>
    <message>
        <source>The personal data are destroyed.</source>
        <translation>Дербес деректер жойылды.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>With a key the program opens the store of record at its next start, and draws at random.org itself. The key serves live draws only.</source>
        <translation>Кілт болса, бағдарлама келесі ашылғанда нақты ұтыс ойындарының қоймасын ашып, сандарды random.org сайтының өзінен алады. Кілт тек нақты ұтыс ойындарына арналған.</translation>
    </message>
    <message>
        <source>API key of random.org</source>
        <translation>random.org API кілті</translation>
    </message>
    <message>
        <source>Test and keep</source>
        <translation>Тексеріп, сақтау</translation>
    </message>
    <message>
        <source>Test the kept key</source>
        <translation>Сақталған кілтті тексеру</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Кілтті өшіру</translation>
    </message>
    <message>
        <source>Look at everything for today</source>
        <translation>Бүгінге бәрін тексеру</translation>
    </message>
    <message>
        <source>No key is kept: the program rehearses.</source>
        <translation>Кілт сақталмаған: бағдарлама жаттығады.</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s key store.</source>
        <translation>Кілт жүйенің кілт қоймасында сақталған.</translation>
    </message>
    <message>
        <source>This system has no key store: the key is in a file that only you can read.</source>
        <translation>Бұл жүйеде кілт қоймасы жоқ: кілт тек өзіңіз оқи алатын файлда.</translation>
    </message>
    <message>
        <source>Left today: {requests} requests, {bits} bits.</source>
        <translation>Бүгінге қалғаны: {requests} сұрау, {bits} бит.</translation>
    </message>
    <message>
        <source>This looks like a free developer key: its results are no draws of record.</source>
        <translation>Бұл тегін әзірлеуші кілтіне ұқсайды: оның нәтижелері нақты ұтыс ойыны бола алмайды.</translation>
    </message>
    <message>
        <source>That is not enough for a draw.</source>
        <translation>Бұл ұтыс ойынына жетпейді.</translation>
    </message>
    <message>
        <source>It counts from the program&apos;s next start on.</source>
        <translation>Бағдарлама келесі ашылғаннан бастап қолданылады.</translation>
    </message>
    <message>
        <source>random.org knows the key.</source>
        <translation>Кілт random.org сайтына белгілі.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>From its next start on the program rehearses.</source>
        <translation>Бағдарлама келесі ашылғаннан бастап жаттығады.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Кілт өшірілді.</translation>
    </message>
    <message>
        <source>Key: state, requests and bits left</source>
        <translation>Кілт: күйі, қалған сұрау мен бит</translation>
    </message>
    <message>
        <source>Public key of random.org</source>
        <translation>random.org ашық кілті</translation>
    </message>
    <message>
        <source>Page of the tickets</source>
        <translation>Билеттер беті</translation>
    </message>
    <message>
        <source>Difference of the clocks</source>
        <translation>Сағаттардың айырмасы</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Add a file</source>
        <translation>Файл қосу</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>жіберілді</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>алып тасталды</translation>
    </message>
    <message>
        <source>with a warning</source>
        <translation>ескерту</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>{records}; remarks on the sheet «{sheet}»</source>
        <translation>{records}; ескертпелер «{sheet}» парағында</translation>
    </message>
    <message>
        <source>Billing&apos;s figures…</source>
        <translation>Биллинг мәліметі…</translation>
    </message>
    <message>
        <source>Billing&apos;s figures for the file {name}</source>
        <translation>{name} файлы туралы биллинг мәліметі</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Тізімнен алу</translation>
    </message>
    <message>
        <source>Remove the file {name}</source>
        <translation>{name} файлын тізімнен алу</translation>
    </message>
    <message>
        <source>billing&apos;s figures agree</source>
        <translation>биллинг мәліметі сәйкес</translation>
    </message>
    <message>
        <source>billing&apos;s figures differ</source>
        <translation>биллинг мәліметі өзгеше</translation>
    </message>
    <message>
        <source>billing&apos;s figures are not given</source>
        <translation>биллинг мәліметі берілмеген</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Excluded</source>
        <translation>Алып тасталған</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Жіберілген</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Көрсетілетін жолдар</translation>
    </message>
    <message>
        <source>Names that are alike</source>
        <translation>Ұқсас аттар</translation>
    </message>
    <message>
        <source>Row, value or reason</source>
        <translation>Жол, мәні немесе себебі</translation>
    </message>
    <message>
        <source>Search the excluded rows</source>
        <translation>Алып тасталған жолдардан іздеу</translation>
    </message>
    <message>
        <source>rows stay in the list</source>
        <translation>жазбалар тізімде қалады</translation>
    </message>
    <message>
        <source>Excluded rows</source>
        <translation>Алып тасталған жолдар</translation>
    </message>
    <message>
        <source>People who take part</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>Ескерту жоқ</translation>
    </message>
    <message>
        <source>Admitted: {count}</source>
        <translation>Жіберілген: {count}</translation>
    </message>
    <message>
        <source>Excluded: {count}</source>
        <translation>Алып тасталған: {count}</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>Ескертулер: {count}</translation>
    </message>
    <message>
        <source>No excluded row holds these letters</source>
        <translation>Алып тасталған жолдардан мұндай жазу табылмады</translation>
    </message>
    <message>
        <source>No row was excluded</source>
        <translation>Алып тасталған жол жоқ</translation>
    </message>
    <message>
        <source>Nobody in the list has these letters or digits</source>
        <translation>Тізімде бұл әріптер не цифрлар жоқ</translation>
    </message>
    <message>
        <source>Name, IIN or number</source>
        <translation>Аты-жөні, ЖСН немесе нөмір</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Choose files again</source>
        <translation>Файлды қайта таңдау</translation>
    </message>
    <message>
        <source>Report for Excel</source>
        <translation>Excel есебі</translation>
    </message>
    <message>
        <source>No list is chosen</source>
        <translation>Тізім таңдалмаған</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Next step: the commission</source>
        <translation>Келесі қадам: комиссия</translation>
    </message>
    <message>
        <source>The list is frozen: its files can&apos;t be changed any more.</source>
        <translation>Тізім өзгерістерге жабылған: оның файлдары енді ауыстырылмайды.</translation>
    </message>
    <message>
        <source>The files were chosen earlier: to add or remove one, choose all of them again.</source>
        <translation>Файлдар бұрын таңдалған: файл қосу не алу үшін бәрін қайта таңдау керек.</translation>
    </message>
    <message>
        <source>The commission has voted on this list: after another import it votes anew.</source>
        <translation>Комиссия осы тізім бойынша дауыс берген: жаңа импорттан кейін қайта дауыс береді.</translation>
    </message>
    <message>
        <source>The list stays as it was.</source>
        <translation>Тізім бұрынғы күйінде қалды.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>Lists ({kinds})</source>
        <translation>Тізімдер ({kinds})</translation>
    </message>
    <message>
        <source>Files of the list</source>
        <translation>Тізімнің файлдары</translation>
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
        <translation>Баптаулар толық сақталмаған</translation>
    </message>
    <message>
        <source>They are lost when the program is closed.</source>
        <translation>Бағдарлама жабылса, сақталмағаны жоғалады.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Сақтамай жабу</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Баптауларға оралу</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>The stage was stopped: its picture and the record disagree. The record stands, read it out.</source>
        <translation>Сахна тоқтатылды: экран мен жазба сәйкес келмейді. Жазба күшінде, соны оқу керек.</translation>
    </message>
    <message>
        <source>The stage was stopped</source>
        <translation>Сахна тоқтатылды</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Жүлделер</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Мұрағат</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>ONLY LOOKING</source>
        <translation>ТЕК ҚАРАУ</translation>
    </message>
    <message>
        <source>REHEARSAL – NOT A DRAW</source>
        <translation>ЖАТТЫҒУ – ҰТЫС ОЙЫНЫ ЕМЕС</translation>
    </message>
    <message>
        <source>Rehearsal store; the program&apos;s own server answers in place of random.org</source>
        <translation>Жаттығу қоймасы; random.org орнына бағдарламаның өз сервері жауап береді</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>{file}, sheet «{sheet}», heading in row {row}</source>
        <translation>{file}, «{sheet}» парағы, тақырыбы {row}-жолда</translation>
    </message>
    <message>
        <source>{file}, heading in row {row}</source>
        <translation>{file}, тақырыбы {row}-жолда</translation>
    </message>
    <message>
        <source>What stands in these columns?</source>
        <translation>Бұл бағандарда не жазылған?</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Бағандарды қолдану</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Файлды алмау</translation>
    </message>
    <message>
        <source>These headings are remembered for the next months</source>
        <translation>Бұл тақырыптар келесі айларға есте сақталады</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Файлда</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Алғашқы мәндері</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>Бағдарламада</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>{number}-баған</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Қолданылмайды</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Day of connection</source>
        <translation>Қосылған күні</translation>
    </message>
    <message>
        <source>Not chosen yet: {columns}</source>
        <translation>Қажет баған таңдалмаған: {columns}</translation>
    </message>
    <message>
        <source>Chosen twice: {columns}</source>
        <translation>Екі рет таңдалған: {columns}</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Place, in Kazakh</source>
        <translation>Орны, қазақша</translation>
    </message>
    <message>
        <source>Place, in Russian</source>
        <translation>Орны, орысша</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Who works the program</source>
        <translation>Бағдарлама операторы</translation>
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
        <translation>Отырыстың қадамдары</translation>
    </message>
    <message>
        <source>The commission sits again?</source>
        <translation>Комиссия қайта жиналды ма?</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Отырысты жалғастыру</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Тізімді жабу</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ұтыс ойыны</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Дауыс беру</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Қолтаңбалар</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n қатысушы</numerusform>
            <numerusform>%n қатысушы</numerusform>
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
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Төраға</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Хатшы</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>Surname, name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Position, in Kazakh</source>
        <translation>Лауазымы, қазақша</translation>
    </message>
    <message>
        <source>Position, in Russian</source>
        <translation>Лауазымы, орысша</translation>
    </message>
    <message>
        <source>works the program</source>
        <translation>бағдарламамен жұмыс істейді</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Тізімнен алу</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Add a member</source>
        <translation>Мүше қосу</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>{month}: no list yet</source>
        <translation>{month}: тізім әлі жоқ</translation>
    </message>
    <message>
        <source>Billing&apos;s Excel or text file begins the meeting. The order of columns and the number of sheets do not matter; the file itself is not changed.</source>
        <translation>Отырыс биллингтен алынған Excel немесе мәтін файлынан басталады. Бағандардың реті мен парақтардың саны маңызды емес; файлдың өзі өзгертілмейді.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Соңғы мерзімі</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Ұтыс ойынының күні</translation>
    </message>
</context>
<context>
    <name>MonthsModel</name>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Қатысушы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Жеңімпаз</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ұтыс ойыны</translation>
    </message>
    <message>
        <source>Prize&apos;s way</source>
        <translation>Жүлденің жолы</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>мерзімі {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n күн кеш</numerusform>
            <numerusform>%n күн кеш</numerusform>
        </translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Тапсырылмады</translation>
    </message>
    <message>
        <source>The winner fell away</source>
        <translation>Жеңімпаз айырылды</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Рәсімделуде</translation>
    </message>
    <message>
        <source>Redraw: {state}</source>
        <translation>Қайта ұтыс: {state}</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Өткізілмеді</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Басталмаған</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Тізім импортталды</translation>
    </message>
    <message>
        <source>Commission seated</source>
        <translation>Қатысқандар белгіленді</translation>
    </message>
    <message>
        <source>List approved</source>
        <translation>Тізім бекітілді</translation>
    </message>
    <message>
        <source>List frozen</source>
        <translation>Тізім жабылды</translation>
    </message>
    <message>
        <source>Ticket shown</source>
        <translation>Билет көрсетілді</translation>
    </message>
    <message>
        <source>Ready to draw</source>
        <translation>Ұтыс ойынына дайын</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Жауап күтілуде</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Ұтыс ойыны өтті</translation>
    </message>
    <message>
        <source>Result approved</source>
        <translation>Нәтиже бекітілді</translation>
    </message>
    <message>
        <source>Being signed</source>
        <translation>Қол қойылуда</translation>
    </message>
    <message>
        <source>Protocol signed</source>
        <translation>Хаттамаға қол қойылды</translation>
    </message>
</context>
<context>
    <name>MonthsPage</name>
    <message>
        <source>Promotion «{name}», {year}</source>
        <translation>«{name}» акциясы, {year} жыл</translation>
    </message>
    <message>
        <source>Months of the promotion</source>
        <translation>Акцияның айлары</translation>
    </message>
    <message>
        <source>The prize</source>
        <translation>Жүлде</translation>
    </message>
    <message>
        <source>{month}: the winner&apos;s days are over.</source>
        <translation>{month}: жеңімпаздың мерзімі өтті.</translation>
    </message>
    <message>
        <source>{month}: the draw is late.</source>
        <translation>{month}: ұтыс ойыны кешікті.</translation>
    </message>
    <message>
        <source>{month}: the winner&apos;s days end soon.</source>
        <translation>{month}: жеңімпаздың мерзімі аяқталып келеді.</translation>
    </message>
    <message>
        <source>{month}: the draw is due.</source>
        <translation>{month}: ұтыс ойынының мерзімі жақын.</translation>
    </message>
    <message>
        <source>{month}: the result is not published.</source>
        <translation>{month}: нәтиже жарияланбаған.</translation>
    </message>
    <message>
        <source>The last day was {day}: the commission decides whether the prize goes on.</source>
        <translation>Соңғы күні: {day}. Жүлдені әрі қарай беру туралы шешімді комиссия қабылдайды.</translation>
    </message>
    <message>
        <source>Due: {day}. It can still be held; the protocol prints the reason of the delay.</source>
        <translation>Соңғы мерзімі: {day}. Оны әлі де өткізуге болады; кешігу себебі хаттамада басылады.</translation>
    </message>
    <message>
        <source>The last day is {day}.</source>
        <translation>Соңғы күні: {day}.</translation>
    </message>
    <message>
        <source>Due: {day}.</source>
        <translation>Соңғы мерзімі: {day}.</translation>
    </message>
    <message>
        <source>Drawn on {day}.</source>
        <translation>Ұтыс ойыны өткен күн: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) are due.</source>
        <translation>
            <numerusform>Тағы %n іс бар.</numerusform>
            <numerusform>Тағы %n іс бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message numerus="yes">
        <source>{month}: the draw is %n day(s) late.</source>
        <translation>
            <numerusform>{month}: ұтыс ойыны %n күн кешікті.</numerusform>
            <numerusform>{month}: ұтыс ойыны %n күн кешікті.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can still be held; the protocol prints the reason of the delay.</source>
        <translation>Ұтыс ойынын әлі де өткізуге болады; кешігу себебі хаттамада басылады.</translation>
    </message>
    <message numerus="yes">
        <source>{month}: %n day(s) left for the draw.</source>
        <translation>
            <numerusform>{month}: ұтыс ойынына %n күн қалды.</numerusform>
            <numerusform>{month}: ұтыс ойынына %n күн қалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month}: the draw was %n day(s) late.</source>
        <translation>
            <numerusform>{month}: ұтыс ойыны %n күн кеш өтті.</numerusform>
            <numerusform>{month}: ұтыс ойыны %n күн кеш өтті.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held: {day}.</source>
        <translation>Өткізілген күні: {day}.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Отырысты ашу</translation>
    </message>
</context>
<context>
    <name>OrganiserSection</name>
    <message>
        <source>Organiser</source>
        <translation>Ұйымдастырушы</translation>
    </message>
    <message>
        <source>It stands in the head of every paper and in the act.</source>
        <translation>Әр құжаттың басында және актіде тұрады.</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Name, in Kazakh</source>
        <translation>Атауы, қазақша</translation>
    </message>
    <message>
        <source>City, in Kazakh</source>
        <translation>Қаласы, қазақша</translation>
    </message>
    <message>
        <source>Address, in Kazakh</source>
        <translation>Мекенжайы, қазақша</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Who signs the act</source>
        <translation>Актіге кім қол қояды</translation>
    </message>
    <message>
        <source>Position, in Kazakh</source>
        <translation>Лауазымы, қазақша</translation>
    </message>
    <message>
        <source>Acts on the basis of, in Kazakh</source>
        <translation>Әрекет ету негізі, қазақша</translation>
    </message>
    <message>
        <source>In the act</source>
        <translation>Актіде</translation>
    </message>
    <message>
        <source>How long the consent to personal data lasts, in Kazakh</source>
        <translation>Дербес деректерге келісімнің мерзімі, қазақша</translation>
    </message>
    <message>
        <source>A line on taxes, in Kazakh</source>
        <translation>Салық туралы жол, қазақша</translation>
    </message>
    <message>
        <source>Where the languages differ, this text holds</source>
        <translation>Тілдер арасында айырмашылық болса, осы мәтін басшылыққа алынады</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Қатар</translation>
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
        <translation>Ені бойынша</translation>
    </message>
    <message>
        <source>page {at} / {count}</source>
        <translation>{at} / {count} бет</translation>
    </message>
</context>
<context>
    <name>PaperOverlay</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Print in both languages</source>
        <translation>Екі тілде басып шығару</translation>
    </message>
    <message>
        <source>This document can&apos;t be shown; save it and open it elsewhere.</source>
        <translation>Бұл құжатты көрсету мүмкін емес; сақтап, басқа жерде ашыңыз.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Protocol</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Құжаттың тілі</translation>
    </message>
    <message>
        <source>How the paper will look</source>
        <translation>Құжат қалай көрінеді</translation>
    </message>
    <message>
        <source>Made-up facts, your words; the mark of rehearsals stays out of a draw.</source>
        <translation>Деректер ойдан алынған, сөздер сіздікі; жаттығу белгісі нағыз ұтыс ойынында болмайды.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>No document was fixed in this month.</source>
        <translation>Бұл айда құжат жасалмаған.</translation>
    </message>
    <message>
        <source>{month}: documents</source>
        <translation>{month}: құжаттар</translation>
    </message>
    <message>
        <source>last change {day}</source>
        <translation>соңғы өзгеріс {day}</translation>
    </message>
    <message>
        <source>Both evidence bundles</source>
        <translation>Екі дәлелдеме бумасы</translation>
    </message>
    <message>
        <source>kk, ru</source>
        <translation>қаз, орыс</translation>
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
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Қосылған күні</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Қатысушы</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Жеңімпаз</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>тапсырылмады</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>өткізілмеді</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Тексерілмеген</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Жарамсыз</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Show personal data</source>
        <translation>Дербес деректі көрсету</translation>
    </message>
    <message>
        <source>Add data</source>
        <translation>Дерек қосу</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Жеңімпаз</translation>
    </message>
    <message>
        <source>Winner after the redraw</source>
        <translation>Қайта ұтыс жеңімпазы</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Қосылған күні</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Жүлде</translation>
    </message>
    <message>
        <source>certificate of {nominal} ₸</source>
        <translation>{nominal} ₸ сертификат</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>әлі жоқ</translation>
    </message>
    <message>
        <source>Row confirmed</source>
        <translation>Жазба расталды</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Name may be published</source>
        <translation>Атын жариялауға келісім</translation>
    </message>
</context>
<context>
    <name>PersonalSection</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept after the promotion&apos;s end</source>
        <translation>Акция аяқталғаннан кейін сақталады</translation>
    </message>
    <message>
        <source>Names and IINs stay on this computer; random.org never gets them.</source>
        <translation>Аты-жөні мен ЖСН осы компьютерде қалады; random.org оларды ешқашан алмайды.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Дербес деректер</translation>
    </message>
    <message>
        <source>Before that day the program refuses to destroy them</source>
        <translation>Бұл мерзімге дейін бағдарлама оларды жоюға рұқсат бермейді</translation>
    </message>
    <message>
        <source>Can be destroyed from</source>
        <translation>Жоюға болатын күн</translation>
    </message>
    <message>
        <source>A month&apos;s data are destroyed, and what is held on one person is gathered, in the archive.</source>
        <translation>Айдың деректерін жою және бір адам туралы деректерді жинау – «Мұрағат» бөлімінде.</translation>
    </message>
    <message>
        <source>Destroyed then</source>
        <translation>Сонда жойылады</translation>
    </message>
    <message>
        <source>names, IINs, contacts, acts and their scans</source>
        <translation>аты-жөні, ЖСН, байланыс деректері, актілер мен олардың көшірмелері</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>Әрқашан сақталады</translation>
    </message>
    <message>
        <source>numbers, masks, the fingerprint, protocols, the journal</source>
        <translation>нөмірлер, маскалар, тізімнің бақылау сомасы, хаттамалар, журнал</translation>
    </message>
</context>
<context>
    <name>ProtocolDraft</name>
    <message>
        <source>What the protocol will say</source>
        <translation>Хаттамаға не жазылады</translation>
    </message>
    <message>
        <source>The number is given when the protocol is fixed. After that its facts no longer change.</source>
        <translation>Нөмір хаттама бекітілгенде беріледі. Содан кейін оның деректері өзгермейді.</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>Кешігу себебі</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>The deadline is set by the terms; the reason is printed in the protocol word for word.</source>
        <translation>Мерзімді шарттар белгілейді; себебі хаттамаға сөзбе-сөз басылады.</translation>
    </message>
    <message>
        <source>The draw was due by {day}</source>
        <translation>Ұтыс ойынының соңғы мерзімі: {day}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Қатысқандар</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Vote on item 1</source>
        <translation>1-мәселе бойынша дауыс</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ұтыс ойыны</translation>
    </message>
    <message>
        <source>Vote on the result</source>
        <translation>Нәтиже бойынша дауыс</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>The draw is not held: the list has no participants</source>
        <translation>Ұтыс ойыны өткізілмеді: тізімде қатысушы жоқ</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Жеңімпаз</translation>
    </message>
    <message>
        <source>Reserve 1</source>
        <translation>1-резерв</translation>
    </message>
    <message>
        <source>Reserve 2</source>
        <translation>2-резерв</translation>
    </message>
    <message>
        <source>for – {yes}, against – {no}, abstained – {abstained}</source>
        <translation>жақтағаны&#xa0;– {yes}, қарсы болғаны&#xa0;– {no}, қалыс қалғаны&#xa0;– {abstained}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>prize draw</source>
        <translation>ұтыс ойыны</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>The chair has read it aloud</source>
        <translation>Төраға дауыстап оқыды</translation>
    </message>
    <message>
        <source>To read to the hall</source>
        <translation>Залға оқылатын мәтін</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Reading: {names}</source>
        <translation>Оқылуда: {names}</translation>
    </message>
    <message>
        <source>The rows are read and judged. Nothing is kept until all of them are.</source>
        <translation>Жолдар оқылып, тексерілуде. Бәрі тексерілгенше ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>File {number} of {total}</source>
        <translation>Файл {number} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) admitted so far</source>
        <translation>
            <numerusform>Әзірге жіберілді: %n жазба</numerusform>
            <numerusform>Әзірге жіберілді: %n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; nothing is kept</source>
        <translation>Тоқтатылуда, ештеңе сақталмайды</translation>
    </message>
</context>
<context>
    <name>Readmission</name>
    <message>
        <source>Bring the row back by a vote…</source>
        <translation>Жазбаны дауыспен қайтару…</translation>
    </message>
    <message>
        <source>Choose a row of another month, or of somebody who took part before.</source>
        <translation>Басқа айдың немесе бұрын қатысқан адамның жазбасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The row is counted, marked and printed with its reason. After it the list is voted on.</source>
        <translation>Жазба саналады, белгіленеді және себебімен бірге басылады. Содан кейін тізім дауысқа салынады.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Note the vote</source>
        <translation>Дауысты бекіту</translation>
    </message>
    <message>
        <source>Bring the row back?</source>
        <translation>Жазбаны қайтару керек пе?</translation>
    </message>
    <message>
        <source>Reason, in Kazakh</source>
        <translation>Себебі, қазақша</translation>
    </message>
    <message>
        <source>Reason, in Russian</source>
        <translation>Себебі, орысша</translation>
    </message>
    <message>
        <source>The members&apos; votes</source>
        <translation>Мүшелердің дауысы</translation>
    </message>
    <message>
        <source>The reason is printed in the protocol: it is needed in both languages.</source>
        <translation>Себебі хаттамада басылады: екі тілде керек.</translation>
    </message>
    <message>
        <source>Every member present votes.</source>
        <translation>Қатысып отырған мүшелердің бәрі дауыс береді.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Қосылған күні</translation>
    </message>
    <message>
        <source>Excluded because</source>
        <translation>Шығарылу себебі</translation>
    </message>
</context>
<context>
    <name>ReadyPanel</name>
    <message>
        <source>The request, as it will go out</source>
        <translation>Жіберілетін сұрау</translation>
    </message>
    <message>
        <source>Fingerprint of the list, SHA-256</source>
        <translation>Тізімнің бақылау сомасы, SHA-256</translation>
    </message>
    <message>
        <source>random.org ticket</source>
        <translation>random.org билеті</translation>
    </message>
    <message>
        <source>Range of the numbers</source>
        <translation>Сандар аралығы</translation>
    </message>
    <message>
        <source>To be held for one second. After the press the request goes to random.org and can&apos;t be taken back.</source>
        <translation>Бір секунд басып тұру керек. Басылғаннан кейін сұрау random.org сайтына кетеді және оны қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Who presses the button?</source>
        <translation>Батырманы кім басады?</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n сан</numerusform>
            <numerusform>%n сан</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the draw</source>
        <translation>Ұтыс ойынын өткізу</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n қатысушы</numerusform>
            <numerusform>%n қатысушы</numerusform>
        </translation>
    </message>
    <message>
        <source>{present} / {members}, the chair is present</source>
        <translation>{present} / {members}, төраға қатысады</translation>
    </message>
    <message>
        <source>{seen}; valid until {day}</source>
        <translation>{seen}, жарамды мерзімі: {day}</translation>
    </message>
    <message>
        <source>The list is closed to changes</source>
        <translation>Тізім өзгерістерге жабық</translation>
    </message>
    <message>
        <source>There is a quorum</source>
        <translation>Кворум бар</translation>
    </message>
    <message>
        <source>The ticket is noted and unused</source>
        <translation>Билет жазылған, қолданылмаған</translation>
    </message>
    <message>
        <source>The numbers said are fixed</source>
        <translation>Айтылған сандар бекітілген</translation>
    </message>
    <message>
        <source>One ticket, one result: the button does not work twice. {name} works the program and does not press.</source>
        <translation>Бір билет&#xa0;– бір нәтиже: батырма екінші рет істемейді. {name}&#xa0;– оператор, батырманы баспайды.</translation>
    </message>
    <message>
        <source>«Two reserves are left: 1 is {first_name}, 2 is {second_name}. The ticket begins with {first} and ends with {last}. Whom the number names gets the prize.»</source>
        <translation>«Екі резерв қалды: 1 – {first_name}, 2 – {second_name}. Билет {first} белгісінен басталып, {last} белгісімен аяқталады. Сан кімді көрсетсе, жүлде соған беріледі.»</translation>
    </message>
    <message>
        <source>«The list is closed; it holds {count}. Its fingerprint is on the screen: whoever noted it compares all the 64 digits. The ticket begins with {first} and ends with {last}. The first number is the winner, the others are the reserves.»</source>
        <translation>«Тізім жабық, онда {count} бар. Оның бақылау сомасы экранда: жазып алғандар 64 таңбаның бәрін салыстырсын. Билеттің алғашқы төрт таңбасы&#xa0;– {first}, соңғы төрт таңбасы&#xa0;– {last}. Бірінші сан&#xa0;– жеңімпаз, қалғандары&#xa0;– резерв».</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>About the rehearsal store</source>
        <translation>Жаттығу қоймасы туралы</translation>
    </message>
    <message>
        <source>Its result</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>has no force: its key is another, random.org does not sign</source>
        <translation>күші жоқ: кілті бөлек, random.org қол қоймайды</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Қағазда</translation>
    </message>
    <message>
        <source>«REHEARSAL» across every page</source>
        <translation>әр бетте «ЖАТТЫҒУ» деген қиғаш жазу</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>Сахнада</translation>
    </message>
    <message>
        <source>a yellow plate, no weave</source>
        <translation>сары тақтайша, өрнексіз</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Саналады</translation>
    </message>
    <message>
        <source>rehearsals held so far: {count}</source>
        <translation>осыған дейін өткен жаттығу: {count}</translation>
    </message>
    <message>
        <source>The real store</source>
        <translation>Шынайы қойма</translation>
    </message>
    <message>
        <source>is another file and has nothing to do with it</source>
        <translation>бөлек файлда, оған қатысы жоқ</translation>
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
        <translation>{place}-резервтік жеңімпаз</translation>
    </message>
    <message>
        <source>A redraw is held between these two.</source>
        <translation>Қайта ұтыс ойыны осы екеуінің арасында өтеді.</translation>
    </message>
    <message>
        <source>If the winner falls away, the prize goes to this reserve by protocol.</source>
        <translation>Жеңімпаз құқығынан айырылса, жүлде хаттамамен осы резервке беріледі.</translation>
    </message>
    <message>
        <source>No reserve is left: if the winner falls away, the prize is not handed over.</source>
        <translation>Резерв қалмады: жеңімпаз құқығынан айырылса, жүлде тапсырылмайды.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>The result is final once the commission has signed the protocol.</source>
        <translation>Нәтиже комиссия хаттамаға қол қойғаннан кейін түпкілікті болады.</translation>
    </message>
    <message>
        <source>random.org&apos;s answer</source>
        <translation>random.org жауабы</translation>
    </message>
    <message>
        <source>QR code of the ticket&apos;s page</source>
        <translation>Билет бетінің QR-коды</translation>
    </message>
    <message>
        <source>Look the ticket up again</source>
        <translation>Билетті қайта тексеру</translation>
    </message>
    <message>
        <source>Anyone can open this page and see the same numbers.</source>
        <translation>Бұл бетті кез келген адам ашып, дәл осы сандарды көре алады.</translation>
    </message>
    <message>
        <source>The ticket&apos;s public page</source>
        <translation>Билеттің жария беті</translation>
    </message>
    <message>
        <source>The page&apos;s answer was kept as evidence, {time}</source>
        <translation>Беттің жауабы дәлелдеме ретінде сақталды, {time}</translation>
    </message>
    <message>
        <source>After the draw: not checked</source>
        <translation>Ұтыс ойынынан кейін: тексерілмеген</translation>
    </message>
    <message>
        <source>The draw is not held: the list has no participants.</source>
        <translation>Ұтыс ойыны өткізілмеді: тізімде қатысушы жоқ.</translation>
    </message>
    <message>
        <source>No reserve is left: the prize is not awarded.</source>
        <translation>Резерв қалмады: жүлде берілмейді.</translation>
    </message>
    <message>
        <source>rehearsal key, not random.org</source>
        <translation>жаттығу кілті, random.org емес</translation>
    </message>
    <message>
        <source>the signature holds: {key}</source>
        <translation>жарамды: {key}</translation>
    </message>
    <message>
        <source>as the answer to the request</source>
        <translation>сұрауға жауап ретінде</translation>
    </message>
    <message>
        <source>by the same ticket, after a lost answer</source>
        <translation>сол билет бойынша, жауап жоғалғаннан кейін</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Іріктеу уақыты</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Жазбаның нөмірі</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation>Кілттің SHA-256 сомасы</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Алынған жолы</translation>
    </message>
</context>
<context>
    <name>RoomNumbers</name>
    <message>
        <source>Numbers said in the hall</source>
        <translation>Залда айтылған сандар</translation>
    </message>
    <message>
        <source>Two members besides the operator have to say numbers</source>
        <translation>Оператордан бөлек кемінде екі мүше сан айтуы керек</translation>
    </message>
    <message>
        <source>{name}: the number is not whole</source>
        <translation>{name}: сан толық емес</translation>
    </message>
    <message>
        <source>{name} has yet to say a number</source>
        <translation>{name}: сан әлі айтылған жоқ</translation>
    </message>
    <message>
        <source>All the numbers stand</source>
        <translation>Барлық сан айтылды</translation>
    </message>
    <message>
        <source>The order is the protocol&apos;s. {name}, who works the program, says no number.</source>
        <translation>Реті хаттамадағыдай. {name}&#xa0;– оператор, сан айтпайды.</translation>
    </message>
    <message>
        <source>Backspace mends a slip of the hand until the numbers are fixed.</source>
        <translation>Сандар бекітілгенге дейін қате басылғанын Backspace пернесімен түзетуге болады.</translation>
    </message>
    <message>
        <source>Number of {name}</source>
        <translation>Сан айтады: {name}</translation>
    </message>
    <message>
        <source>100–999</source>
        <translation>100–999</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
    <message>
        <source>member</source>
        <translation>мүше</translation>
    </message>
    <message>
        <source>{role}, second number</source>
        <translation>{role}, екінші сан</translation>
    </message>
    <message>
        <source>recorded, {time}</source>
        <translation>жазылды, {time}</translation>
    </message>
    <message>
        <source>said, {time}</source>
        <translation>айтылды, {time}</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules frozen with the list</source>
        <translation>Тізіммен бірге жабылатын ережелер</translation>
    </message>
    <message>
        <source>who took part in an earlier period is excluded</source>
        <translation>бұрынғы кезеңге қатысқан алып тасталады</translation>
    </message>
    <message>
        <source>who took part in an earlier period takes part again</source>
        <translation>бұрынғы кезеңге қатысқан қайта қатысады</translation>
    </message>
    <message>
        <source>random.org chooses between the reserve winners</source>
        <translation>резервтік жеңімпаздардың бірін random.org таңдайды</translation>
    </message>
    <message>
        <source>the reserve winners in their order</source>
        <translation>резервтік жеңімпаздар өз ретімен</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>күнтізбелік %n күн</numerusform>
            <numerusform>күнтізбелік %n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}; a non-working last day moves to the next working one</source>
        <translation>{days}; соңғы күні жұмыс күні болмаса, келесі жұмыс күніне ауысады</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n әрекет</numerusform>
            <numerusform>%n әрекет</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat entries</source>
        <translation>Қайта қатысу</translation>
    </message>
    <message>
        <source>Reserve winners</source>
        <translation>Резервтік жеңімпаздар</translation>
    </message>
    <message>
        <source>Redraw</source>
        <translation>Қайта ұтыс ойыны</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>the chair and more than half of the members</source>
        <translation>төраға және мүшелердің жартысынан көбі</translation>
    </message>
    <message>
        <source>Winner&apos;s time</source>
        <translation>Байланысу мерзімі</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Хабарласу</translation>
    </message>
    <message>
        <source>{attempts} at least, on {days} different days</source>
        <translation>кемінде {attempts}, түрлі күндер саны: {days}</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>Жария түрде</translation>
    </message>
    <message>
        <source>names masked, no digit of an IIN</source>
        <translation>аты-жөні жасырылады, ЖСН-нің бірде-бір цифры көрсетілмейді</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Attach a scan…</source>
        <translation>Скан тіркеу…</translation>
    </message>
    <message>
        <source>Beside the document</source>
        <translation>Құжатпен қатар көру</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Қол қойылған қағаздың сканы</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>No scan is attached.</source>
        <translation>Скан тіркелмеген.</translation>
    </message>
    <message>
        <source>Scans ({kinds})</source>
        <translation>Скандар ({kinds})</translation>
    </message>
    <message>
        <source>Pages of the signed paper</source>
        <translation>Қол қойылған қағаздың беттері</translation>
    </message>
</context>
<context>
    <name>ScanOverlay</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Attach the scan</source>
        <translation>Сканды тіркеу</translation>
    </message>
    <message>
        <source>Is every page there, and upright?</source>
        <translation>Барлық бет орнында ма, дұрыс тұр ма?</translation>
    </message>
    <message>
        <source>Pages of the scan</source>
        <translation>Скан беттері</translation>
    </message>
    <message>
        <source>Turn the page in view</source>
        <translation>Көрініп тұрған бетті бұру</translation>
    </message>
    <message>
        <source>This scan can&apos;t be shown.</source>
        <translation>Бұл сканды көрсету мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>SeatsCard</name>
    <message>
        <source>Present at the meeting</source>
        <translation>Отырысқа қатысқандар</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>мүдделер қақтығысы</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Төраға</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Хатшы</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Қатысады</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Қатыспайды</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Ұйымдастырушы</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Жалпы</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Сахна</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Мәтіндер</translation>
    </message>
    <message>
        <source>Terms and days off</source>
        <translation>Мерзімдер мен мерекелер</translation>
    </message>
    <message>
        <source>Folders, backup</source>
        <translation>Қалталар, сақтық көшірме</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Дербес деректер</translation>
    </message>
    <message>
        <source>A press takes effect at once.</source>
        <translation>Басқан бойда күшіне енеді.</translation>
    </message>
    <message>
        <source>It counts once the program is opened again. Meetings stay as they were noted.</source>
        <translation>Бағдарлама қайта ашылғаннан бастап қолданылады. Отырыстар жазылған күйінде қалады.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
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
        <translation>Сақтау орны</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Who works the program?</source>
        <translation>Бағдарламаны кім жүргізеді?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Басқа адам…</translation>
    </message>
    <message>
        <source>The journal keeps who did what. It is a record, not a lock.</source>
        <translation>Журнал кім не істегенін сақтайды. Бұл – жазба, құлып емес.</translation>
    </message>
</context>
<context>
    <name>SignaturesStep</name>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Соңғы сызықты алу</translation>
    </message>
    <message>
        <source>Nothing to sign yet</source>
        <translation>Қол қоятын хаттама әлі жоқ</translation>
    </message>
    <message>
        <source>The protocol is fixed and signed after the vote on the result.</source>
        <translation>Хаттама нәтиже бойынша дауыс берілгеннен кейін бекітіледі, содан кейін оған қол қойылады.</translation>
    </message>
    <message>
        <source>The reason is needed in both languages</source>
        <translation>Себебін екі тілде де жазу керек</translation>
    </message>
    <message>
        <source>Fix the protocol</source>
        <translation>Хаттаманы бекіту</translation>
    </message>
    <message>
        <source>All have signed</source>
        <translation>Барлығы қол қойды</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) to go; it can be continued later</source>
        <translation>
            <numerusform>Тағы %n қолтаңба қажет; кейін жалғастыруға болады</numerusform>
            <numerusform>Тағы %n қолтаңба қажет; кейін жалғастыруға болады</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the signature on paper</source>
        <translation>Қағаздағы қолтаңбаны белгілеу</translation>
    </message>
    <message>
        <source>Save the signature</source>
        <translation>Қолтаңбаны сақтау</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) to go; sign above the line or choose paper</source>
        <translation>
            <numerusform>Тағы %n қолтаңба: сызық үстіне немесе қағазға</numerusform>
            <numerusform>Тағы %n қолтаңба: сызық үстіне немесе қағазға</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signers</name>
    <message>
        <source>Once it is signed, the facts don&apos;t change. A change voids all signatures, and is printed.</source>
        <translation>Қолтаңба қойылған соң деректер өзгермейді. Өзгеріс енгізілсе, барлық қолтаңбаның күші жойылады және бұл хаттамада көрсетіледі.</translation>
    </message>
    <message>
        <source>Protocol № {number}</source>
        <translation>№ {number} хаттама</translation>
    </message>
    <message>
        <source>signatures: {given} / {seats}</source>
        <translation>қолтаңба: {given} / {seats}</translation>
    </message>
    <message>
        <source>{role}, absent</source>
        <translation>{role}, қатыспайды</translation>
    </message>
    <message>
        <source>No signature needed</source>
        <translation>Қолтаңба қажет емес</translation>
    </message>
    <message>
        <source>Signing now</source>
        <translation>Қазір қол қояды</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>On paper, by own hand</source>
        <translation>Қағазда, өз қолымен</translation>
    </message>
    <message>
        <source>Signed, {time}</source>
        <translation>Қол қойды, {time}</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
    <message>
        <source>member</source>
        <translation>мүше</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Signature field</source>
        <translation>Қолтаңба қоятын орын</translation>
    </message>
    <message>
        <source>Digest of what is signed, SHA-256</source>
        <translation>Қол қойылатын деректердің бақылау сомасы, SHA-256</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Экранда</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Қағазда</translation>
    </message>
    <message>
        <source>A blank line stays on the printed protocol. The member signs it with a pen.</source>
        <translation>Басып шығарылған хаттамада бос жол қалады. Мүше оған қаламмен қол қояды.</translation>
    </message>
    <message>
        <source>The paper with ink is the original; its scan can be attached later.</source>
        <translation>Қаламмен қол қойылған қағаз&#xa0;– түпнұсқа; сканерленген көшірмесін кейін қосуға болады.</translation>
    </message>
    <message>
        <source>On paper, by own hand</source>
        <translation>Қағазда, өз қолымен</translation>
    </message>
    <message>
        <source>A picture of a signature, not an EDS</source>
        <translation>Қолтаңбаның суреті, ЭЦҚ емес</translation>
    </message>
    <message>
        <source>I sign protocol № {number}. Period: {month}. Day of the meeting: {day}.</source>
        <translation>№ {number} хаттамаға қол қоямын. Кезең: {month}. Отырыс күні: {day}.</translation>
    </message>
    <message>
        <source>The draw is not held: the list has no participants.</source>
        <translation>Ұтыс ойыны өткізілмеді: тізімде қатысушы жоқ.</translation>
    </message>
    <message>
        <source>Winner – {person}</source>
        <translation>Жеңімпаз – {person}</translation>
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
        <translation>Нәтиже комиссия қол қойғаннан кейін түпкілікті болады</translation>
    </message>
    <message>
        <source>The only participant: winner without a draw</source>
        <translation>Жалғыз қатысушы: жеңімпаз іріктеусіз танылады</translation>
    </message>
    <message>
        <source>The rehearsal server&apos;s signature is valid, record № {number}</source>
        <translation>Жаттығу серверінің қолтаңбасы жарамды, № {number} жазба</translation>
    </message>
    <message>
        <source>random.org&apos;s signature is valid, record № {number}</source>
        <translation>random.org қолтаңбасы жарамды, № {number} жазба</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>The draw is not held</source>
        <translation>Ұтыс ойыны өткізілмеді</translation>
    </message>
    <message>
        <source>There is no participant in the list of this month</source>
        <translation>Бұл айдың тізімінде қатысушы жоқ</translation>
    </message>
    <message>
        <source>A witness opened the ticket on their own phone: {name}</source>
        <translation>Куә билетті өз телефонынан ашты: {name}</translation>
    </message>
    <message>
        <source>Witness of the ticket: not checked</source>
        <translation>Куә: тексерілмеген</translation>
    </message>
    <message>
        <source>random.org ticket, unused</source>
        <translation>random.org билеті, қолданылмаған</translation>
    </message>
    <message>
        <source>The members say numbers of three digits. They go into the text that random.org signs: so the result can&apos;t have been made before.</source>
        <translation>Комиссия мүшелері үш таңбалы сан айтады. Олар random.org қол қоятын мәтінге кіреді: нәтиже бұған дейін дайын болуы мүмкін емес.</translation>
    </message>
    <message>
        <source>The «{campaign}» promotion, prize draw</source>
        <translation>«{campaign}» акциясы, ұтыс ойыны</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Отырыс орны</translation>
    </message>
    <message>
        <source>Fingerprint of the list, SHA-256</source>
        <translation>Тізімнің бақылау сомасы, SHA-256</translation>
    </message>
    <message>
        <source>random.org ticket</source>
        <translation>random.org билеті</translation>
    </message>
    <message>
        <source>not yet obtained</source>
        <translation>әлі алынған жоқ</translation>
    </message>
    <message>
        <source>random.org number</source>
        <translation>random.org саны</translation>
    </message>
    <message>
        <source>Row number in the list</source>
        <translation>Тізімдегі реттік нөмірі</translation>
    </message>
    <message numerus="yes">
        <source>participant(s)</source>
        <translation>
            <numerusform>қатысушы</numerusform>
            <numerusform>қатысушы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} participants are rolling</source>
        <translation>
            <numerusform>Айналымда {count} қатысушы</numerusform>
            <numerusform>Айналымда {count} қатысушы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quorum: {present} of {members} members present</source>
        <translation>
            <numerusform>Кворум бар: {present} / {members} мүше қатысады</numerusform>
            <numerusform>Кворум бар: {present} / {members} мүше қатысады</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year} жылғы {month}</translation>
    </message>
    <message>
        <source>Certificate for {sum} ₸</source>
        <translation>{sum} ₸ сертификат</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Төраға</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Хатшы</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүшелер</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Жеңімпаз</translation>
    </message>
    <message>
        <source>Reserve 1</source>
        <translation>1-резерв</translation>
    </message>
    <message>
        <source>Reserve 2</source>
        <translation>2-резерв</translation>
    </message>
    <message>
        <source>№ {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>random.org draws from</source>
        <translation>Іріктеу тізімінде</translation>
    </message>
    <message>
        <source>The request is ready</source>
        <translation>Сұрау дайын</translation>
    </message>
    <message>
        <source>List closed</source>
        <translation>Тізім жабық</translation>
    </message>
    <message>
        <source>Ticket recorded</source>
        <translation>Билет жазылған</translation>
    </message>
    <message>
        <source>It goes out exactly so when the button is pressed</source>
        <translation>Батырма басылғанда дәл осы күйінде жіберіледі</translation>
    </message>
    <message>
        <source>not yet come</source>
        <translation>әлі келген жоқ</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>күтілуде</translation>
    </message>
    <message>
        <source>The request is the same</source>
        <translation>Сұрау бұрынғы күйінде</translation>
    </message>
    <message>
        <source>Usually 2–10 seconds</source>
        <translation>Әдетте 2–10 секунд</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Өткен уақыт</translation>
    </message>
    <message>
        <source>The answer is kept</source>
        <translation>Жауап сақталған</translation>
    </message>
    <message>
        <source>The answer of random.org has come</source>
        <translation>random.org жауабы келді</translation>
    </message>
    <message>
        <source>The rehearsal server&apos;s answer has come</source>
        <translation>Жаттығу серверінің жауабы келді</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Қолтаңба жарамды</translation>
    </message>
    <message>
        <source>The answer fits the request</source>
        <translation>Жауап сұрауға сай</translation>
    </message>
    <message>
        <source>The result is written; the show only tells it</source>
        <translation>Нәтиже жазылып қойған: экран оны тек көрсетеді</translation>
    </message>
    <message>
        <source>of the rehearsal</source>
        <translation>жаттығу кілті</translation>
    </message>
    <message>
        <source>The connection broke, the result is not lost</source>
        <translation>Байланыс үзілді, нәтиже жоғалған жоқ</translation>
    </message>
    <message>
        <source>Waiting for random.org&apos;s answer</source>
        <translation>random.org жауабы күтілуде</translation>
    </message>
    <message>
        <source>Request kept</source>
        <translation>Сұрау сақталған</translation>
    </message>
    <message>
        <source>One ticket – one result: no other number can come out</source>
        <translation>Бір билет&#xa0;– бір нәтиже: басқа сан шығуы мүмкін емес</translation>
    </message>
    <message>
        <source>Even if the connection breaks the result is not lost: one ticket – one result</source>
        <translation>Байланыс үзілсе де нәтиже жоғалмайды: бір билет&#xa0;– бір нәтиже</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>жіберілді</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>жіберіледі</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>жауап</translation>
    </message>
    <message>
        <source>Asking the same ticket again</source>
        <translation>Сол билеттен қайта сұраудамыз</translation>
    </message>
    <message>
        <source>Asking the same ticket again, attempt {number}</source>
        <translation>Сол билеттен қайта сұраудамыз, {number}-әрекет</translation>
    </message>
    <message>
        <source>next</source>
        <translation>келесі</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>толық экран</translation>
    </message>
    <message>
        <source>dark screen</source>
        <translation>экранды өшіру</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>дыбыссыз</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>пернелер</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>The result was written: {time}</source>
        <translation>Нәтиже жазылған: {time}</translation>
    </message>
    <message>
        <source>The commission signs</source>
        <translation>Комиссия қол қояды</translation>
    </message>
    <message>
        <source>Protocol № {number}</source>
        <translation>№ {number} хаттама</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>қол қояды</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>қағазда</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>қол қойылды</translation>
    </message>
    <message>
        <source>All signed: the result is final</source>
        <translation>Барлығы қол қойды: нәтиже түпкілікті</translation>
    </message>
    <message>
        <source>The result is final after all signatures</source>
        <translation>Нәтиже барлық қолтаңбадан кейін түпкілікті болады</translation>
    </message>
    <message>
        <source>A signature on the screen is a picture, not an EDS</source>
        <translation>Экрандағы қолтаңба – сурет, ЭЦҚ емес</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
    <message>
        <source>member</source>
        <translation>мүше</translation>
    </message>
    <message>
        <source>When the meeting goes on, the same request is asked by the same ticket</source>
        <translation>Отырыс жалғасқанда сол билетпен дәл сол сұрау жіберіледі</translation>
    </message>
    <message>
        <source>When the meeting goes on, everything stands as it does now</source>
        <translation>Отырыс жалғасқанда бәрі қазіргі күйінде болады</translation>
    </message>
    <message>
        <source>The meeting is adjourned</source>
        <translation>Отырыс үзілді</translation>
    </message>
    <message>
        <source>The answer is kept as it came; the commission decides</source>
        <translation>Жауап келген күйінде сақталған; шешімді комиссия қабылдайды</translation>
    </message>
    <message>
        <source>The answer does not fit the request</source>
        <translation>Жауап сұрауға сай емес</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Сұралғаны</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>Жауапта</translation>
    </message>
    <message>
        <source>What the screen would show does not agree with the record.</source>
        <translation>Экранға шығатын мәтін жазбаға сай емес.</translation>
    </message>
    <message>
        <source>The record does not change: the commission reads the result from the protocol.</source>
        <translation>Жазба өзгермейді: комиссия нәтижені хаттамадан оқиды.</translation>
    </message>
    <message>
        <source>The show is stopped</source>
        <translation>Көрсету тоқтатылды</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Blank  B</source>
        <translation>Өшіру  B</translation>
    </message>
    <message>
        <source>Full screen  F11</source>
        <translation>Толық экран  F11</translation>
    </message>
    <message>
        <source>Show the result again</source>
        <translation>Нәтижені қайта көрсету</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Сахна</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Қазір:</translation>
    </message>
    <message>
        <source>on, {size}</source>
        <translation>қосулы, {size}</translation>
    </message>
    <message>
        <source>in a window</source>
        <translation>терезеде</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>Close the stage</source>
        <translation>Сахнаны жабу</translation>
    </message>
    <message>
        <source>Open the stage</source>
        <translation>Сахнаны ашу</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ашылуы</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>numbers of the hall</source>
        <translation>залдағы сандар</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>сұрау</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>жауап күтілуде</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>жауап</translation>
    </message>
    <message>
        <source>names of the list</source>
        <translation>тізімдегі есімдер</translation>
    </message>
    <message>
        <source>stillness</source>
        <translation>тыныштық</translation>
    </message>
    <message>
        <source>the winner</source>
        <translation>жеңімпаз</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>нәтиже</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>қолтаңбалар</translation>
    </message>
    <message>
        <source>adjourned</source>
        <translation>үзіліс</translation>
    </message>
    <message>
        <source>the answer is doubted</source>
        <translation>жауап күмәнді</translation>
    </message>
    <message>
        <source>stopped: screen and record disagree</source>
        <translation>тоқтатылды: экран мен жазба сәйкес емес</translation>
    </message>
</context>
<context>
    <name>StagePreview</name>
    <message>
        <source>Stage, small</source>
        <translation>Сахна, кішірейтілген</translation>
    </message>
</context>
<context>
    <name>StageSection</name>
    <message>
        <source>Stage</source>
        <translation>Сахна</translation>
    </message>
    <message>
        <source>How the screen looks and moves that the hall sees; nothing of it changes a result</source>
        <translation>Залға көрсетілетін экранның түрі мен қозғалысы; нәтижеге ешқайсысы әсер етпейді</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>the second screen by itself</source>
        <translation>екінші экран өздігінен</translation>
    </message>
    <message>
        <source>screen {number}, {name}, {size}</source>
        <translation>{number}-экран, {name}, {size}</translation>
    </message>
    <message>
        <source>{name}, not connected</source>
        <translation>{name}, қосылмаған</translation>
    </message>
    <message>
        <source>Where the projector is unplugged, the stage stays in a window</source>
        <translation>Проектор ажыратылса, сахна терезеде қалады</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Толық</translation>
    </message>
    <message>
        <source>Colours of the stage</source>
        <translation>Сахнаның түсі</translation>
    </message>
    <message>
        <source>In a bright hall the light ones are seen better</source>
        <translation>Жарық залда ашық түсі жақсы көрінеді</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Көрсету реті</translation>
    </message>
    <message>
        <source>The numbers are known before; this is only how they are shown</source>
        <translation>Сандар бұрын белгілі; бұл тек көрсету тәртібі</translation>
    </message>
    <message>
        <source>Winner first</source>
        <translation>Алдымен жеңімпаз</translation>
    </message>
    <message>
        <source>Reserves first</source>
        <translation>Алдымен резерв</translation>
    </message>
    <message>
        <source>How the hall sees the names of those who are drawn</source>
        <translation>Жеңімпаз бен резервтің аты залда қалай көрінеді</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Атын көрсету</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунд</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>How long the names roll</source>
        <translation>Айналым ұзақтығы</translation>
    </message>
    <message>
        <source>Fixed beforehand, there is no stop button</source>
        <translation>Алдын ала белгіленген, тоқтату батырмасы жоқ</translation>
    </message>
    <message>
        <source>A slow change in place of the rolling names</source>
        <translation>Айналымның орнына біртіндеп ауысу</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Қозғалысты азайту</translation>
    </message>
    <message>
        <source>Waiting, rolling, the stop and the win can be heard</source>
        <translation>Күту, айналым, тоқтау және жеңіс дыбыстары</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Дыбыс</translation>
    </message>
    <message>
        <source>At most 120 pieces, for 3 seconds</source>
        <translation>Ең көбі 120 бөлшек, 3 секунд</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Конфетти</translation>
    </message>
    <message>
        <source>Open the stage</source>
        <translation>Сахнаны ашу</translation>
    </message>
    <message>
        <source>It shows the scene of the open meeting as it was saved here; nothing is noted.</source>
        <translation>Ашық отырыстың сахнасы осында сақталған күйде көрінеді; журналға ештеңе жазылмайды.</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Kasipker – stage</source>
        <translation>Kasipker – сахна</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Сахна</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>Fixed by the terms of the promotion; another rule needs another edition of the terms.</source>
        <translation>Акция шарттарымен бекітілген; басқа ереже үшін шарттардың басқа редакциясы керек.</translation>
    </message>
    <message>
        <source>Terms and days off</source>
        <translation>Мерзімдер мен мерекелер</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Акция</translation>
    </message>
    <message>
        <source>Editions in force from</source>
        <translation>Қолданылатын редакциялар</translation>
    </message>
    <message>
        <source>Months with a draw</source>
        <translation>Ұтыс ойыны бар айлар</translation>
    </message>
    <message>
        <source>Last day of a month&apos;s draw</source>
        <translation>Айдың ұтыс ойынының соңғы күні</translation>
    </message>
    <message>
        <source>the 20th of the next month</source>
        <translation>келесі айдың 20-күні</translation>
    </message>
    <message>
        <source>Besides Saturdays and Sundays. A winner&apos;s last day on one of them moves to the next working day.</source>
        <translation>Сенбі мен жексенбіден бөлек. Жеңімпаздың соңғы күні осындай күнге түссе, келесі жұмыс күніне ауысады.</translation>
    </message>
    <message>
        <source>Days off in Kazakhstan</source>
        <translation>Қазақстандағы мереке күндері</translation>
    </message>
    <message>
        <source>Later years come with a newer version of the program.</source>
        <translation>Кейінгі жылдар бағдарламаның жаңа нұсқасымен келеді.</translation>
    </message>
</context>
<context>
    <name>TicketStep</name>
    <message>
        <source>Address of the ticket&apos;s page</source>
        <translation>Билет бетінің мекенжайы</translation>
    </message>
    <message>
        <source>random.org ticket</source>
        <translation>random.org билеті</translation>
    </message>
    <message>
        <source>QR code of the ticket&apos;s page</source>
        <translation>Билет бетінің QR-коды</translation>
    </message>
    <message>
        <source>No ticket is needed</source>
        <translation>Билет қажет емес</translation>
    </message>
    <message>
        <source>With fewer than two participants chance decides nothing: random.org is not asked.</source>
        <translation>Қатысушы екіден аз болса, кездейсоқ іріктеу өткізілмейді: random.org сайтына сұрау жіберілмейді.</translation>
    </message>
    <message>
        <source>The prize goes on without chance: random.org is not asked.</source>
        <translation>Жүлде кездейсоқтықсыз өтеді: random.org сайтынан сұралмайды.</translation>
    </message>
    <message>
        <source>The ticket of this draw is not there yet</source>
        <translation>Бұл ұтыс ойынының билеті әлі жоқ</translation>
    </message>
    <message>
        <source>random.org gives one ticket, which gives one result, once. It is shown to the hall, the chair reads its first and last four symbols aloud, and the members say numbers of three digits. Only then the button is pressed. Should the answer be lost, the same ticket is looked for: no second one is taken.</source>
        <translation>random.org бір билет береді, ол бір рет қана бір нәтиже береді. Билет залға көрсетіледі, төраға оның алғашқы және соңғы төрт таңбасын дауыстап оқиды, мүшелер үш таңбалы сан айтады. Батырма содан кейін ғана басылады. Жауап жоғалса, сол билеттің нәтижесі сұралады: екінші билет алынбайды.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Given by random.org</source>
        <translation>Берілген уақыты</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>used, {time}</source>
        <translation>қолданылған, {time}</translation>
    </message>
    <message>
        <source>unused, {time}</source>
        <translation>қолданылмаған, {time}</translation>
    </message>
    <message>
        <source>«The first four symbols of the ticket are {first}, the last four are {last}. Now the members say numbers of three digits. They go into the text that random.org signs: the result can&apos;t have been made before.»</source>
        <translation>«Билеттің алғашқы төрт таңбасы&#xa0;– {first}, соңғы төрт таңбасы&#xa0;– {last}. Енді мүшелер үш таңбалы сан айтады. Бұл сандар random.org қол қоятын мәтінге кіреді: нәтиже бұған дейін дайын болуы мүмкін емес».</translation>
    </message>
    <message>
        <source>random.org is asked for the ticket…</source>
        <translation>random.org сайтынан билет сұралуда…</translation>
    </message>
    <message>
        <source>The list is closed: one ticket, one result</source>
        <translation>Тізім жабық: бір билет – бір нәтиже</translation>
    </message>
    <message>
        <source>Ask for the ticket</source>
        <translation>Билет сұрау</translation>
    </message>
    <message>
        <source>Fix the numbers</source>
        <translation>Сандарды бекіту</translation>
    </message>
    <message>
        <source>To the draw</source>
        <translation>Ұтыс ойынына өту</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Fingerprint of the list</source>
        <translation>Тізімнің бақылау сомасы</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Тексерілмеген</translation>
    </message>
    <message>
        <source>Check this month</source>
        <translation>Осы айды тексеру</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Жарамсыз</translation>
    </message>
    <message>
        <source>{month}: {facts} facts noted. The check makes the evidence anew and believes nothing in it.</source>
        <translation>{month}: жазылған фактілер саны {facts}. Тексеру дәлелдемені жаңадан жасайды және ондағы ештеңеге сенбейді.</translation>
    </message>
    <message>
        <source>Weave and fingerprint, as on the screen of {day}</source>
        <translation>Өрнек пен бақылау сомасы, экрандағыдай: {day}</translation>
    </message>
</context>
<context>
    <name>VotesStep</name>
    <message>
        <source>Item 2: to confirm the result</source>
        <translation>2-мәселе: нәтижені бекіту</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet</source>
        <translation>Дауысқа салынатын нәтиже әлі жоқ</translation>
    </message>
    <message>
        <source>The commission votes on the result once the draw is held.</source>
        <translation>Комиссия нәтиже бойынша ұтыс ойыны өткеннен кейін дауыс береді.</translation>
    </message>
    <message>
        <source>Text of the decision</source>
        <translation>Шешімнің мәтіні</translation>
    </message>
    <message>
        <source>The result was not confirmed by this vote.</source>
        <translation>Бұл дауыс беруде нәтиже бекітілмеді.</translation>
    </message>
    <message>
        <source>random.org&apos;s numbers stand for ever; the members vote again, a dissent is printed.</source>
        <translation>random.org сандары өзгермейді; мүшелер қайта дауыс береді, ерекше пікір хаттамада басылады.</translation>
    </message>
    <message>
        <source>the draw for {month} is not held: the list has no participants.</source>
        <translation>ұтыс ойыны өткізілмеді деп танылсын (кезең: {month}): тізімде қатысушы жоқ.</translation>
    </message>
    <message>
        <source>the prize for {month} is not awarded: no reserve is left.</source>
        <translation>{month} жүлдесі берілмейді: резерв қалмады.</translation>
    </message>
    <message>
        <source>{name} is the winner of the draw for this period;</source>
        <translation>{name} көрсетілген кезең бойынша ұтыс ойынының жеңімпазы болып танылсын;</translation>
    </message>
    <message>
        <source>{name} is the first reserve winner;</source>
        <translation>{name} бірінші резервтік жеңімпаз болып танылсын;</translation>
    </message>
    <message>
        <source>{name} is the second reserve winner;</source>
        <translation>{name} екінші резервтік жеңімпаз болып танылсын;</translation>
    </message>
    <message>
        <source>the prize goes to the winner.</source>
        <translation>жеңімпазға жүлде берілсін.</translation>
    </message>
    <message>
        <source>The draw comes first</source>
        <translation>Алдымен ұтыс ойыны өткізіледі</translation>
    </message>
    <message>
        <source>The vote is noted</source>
        <translation>Дауыс бекітілді</translation>
    </message>
    <message>
        <source>To the signatures</source>
        <translation>Қол қоюға өту</translation>
    </message>
    <message>
        <source>Votes missing: {count}</source>
        <translation>Әлі берілмеген дауыс: {count}</translation>
    </message>
    <message>
        <source>All have voted</source>
        <translation>Барлығы дауыс берді</translation>
    </message>
    <message>
        <source>Note the vote</source>
        <translation>Дауысты бекіту</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>The request, as it went out</source>
        <translation>Жіберілген сұрау</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Сақталған</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>No new ticket is taken.</source>
        <translation>Жаңа билет алынбайды.</translation>
    </message>
    <message>
        <source>While the fate of this ticket is not known, nobody&apos;s decision brings a second one. No other source of chance is used.</source>
        <translation>Бұл билеттің тағдыры белгісіз болып тұрғанда, екінші билет ешкімнің шешімімен алынбайды. Басқа кездейсоқ сан көзі қолданылмайды.</translation>
    </message>
    <message>
        <source>Time elapsed</source>
        <translation>Өткен уақыт</translation>
    </message>
    <message>
        <source>Asking again</source>
        <translation>Қайта сұрау</translation>
    </message>
    <message>
        <source>every 15 s, by the same ticket</source>
        <translation>15 с сайын, сол билетпен</translation>
    </message>
    <message>
        <source>The request went out at {time}.</source>
        <translation>Сұрау {time} жіберілді.</translation>
    </message>
    <message>
        <source>Alarm: random.org&apos;s answer must not be believed. Nothing continues by itself.</source>
        <translation>Дабыл: random.org жауабына сенуге болмайды. Ештеңе өздігінен жалғаспайды.</translation>
    </message>
    <message>
        <source>{cause} The answer is kept as it came; the commission decides.</source>
        <translation>{cause} Жауап келген күйінде сақталды; шешімді комиссия қабылдайды.</translation>
    </message>
    <message>
        <source>random.org did not carry the request out; nothing was drawn, nothing is lost.</source>
        <translation>random.org сұрауды орындамады; ештеңе таңдалған жоқ, ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>The ticket can be used once only: if there is an answer, that very answer is fetched; if there is none, the very same request goes out again.</source>
        <translation>Билет бір рет қана қолданылады: жауап бар болса, дәл сол жауап алынады; жоқ болса, дәл сол сұрау қайта жіберіледі.</translation>
    </message>
    <message>
        <source>random.org&apos;s answer has not come yet; the result is not lost.</source>
        <translation>random.org жауабы әлі келген жоқ, нәтиже жоғалған жоқ.</translation>
    </message>
    <message>
        <source>random.org&apos;s answer is awaited. One ticket, one result.</source>
        <translation>random.org жауабы күтілуде. Бір билет&#xa0;– бір нәтиже.</translation>
    </message>
    <message>
        <source>List and its fingerprint</source>
        <translation>Тізім және бақылау сомасы</translation>
    </message>
    <message>
        <source>Ticket and the numbers said</source>
        <translation>Билет және айтылған сандар</translation>
    </message>
    <message>
        <source>Text of the request</source>
        <translation>Сұраудың мәтіні</translation>
    </message>
    <message>
        <source>Answer, as it came</source>
        <translation>Жауап, келген күйінде</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Whether the request arrived</source>
        <translation>Сұрау жетті ме</translation>
    </message>
    <message>
        <source>being found out</source>
        <translation>анықталуда</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>nobody has seen them</source>
        <translation>ешкім көрген жоқ</translation>
    </message>
    <message>
        <source>Whether the answer is random.org&apos;s</source>
        <translation>Жауап random.org сайтынан ба</translation>
    </message>
    <message>
        <source>the commission decides</source>
        <translation>комиссия шешеді</translation>
    </message>
    <message>
        <source>the answer is awaited</source>
        <translation>жауап күтілуде</translation>
    </message>
    <message>
        <source>no answer came, or the connection broke</source>
        <translation>жауап келмеді немесе байланыс үзілді</translation>
    </message>
    <message>
        <source>an unreadable answer came</source>
        <translation>оқылмайтын жауап келді</translation>
    </message>
    <message>
        <source>random.org told of a fault of its own</source>
        <translation>random.org өз қатесі туралы хабарлады</translation>
    </message>
    <message>
        <source>random.org refused, code {number}</source>
        <translation>random.org бас тартты, коды: {number}</translation>
    </message>
    <message>
        <source>the answer must not be believed</source>
        <translation>жауапқа сенуге болмайды</translation>
    </message>
</context>
<context>
    <name>WarningsModel</name>
    <message>
        <source>row {row}</source>
        <translation>{row}-жол</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Otherwise…</source>
        <translation>Басқаша…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Decision of the commission, in Kazakh</source>
        <translation>Комиссияның шешімі, қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>The decision is printed in the protocol: it is needed in both languages.</source>
        <translation>Шешім хаттамада басылады: екі тілде керек.</translation>
    </message>
    <message>
        <source>What goes otherwise?</source>
        <translation>Не басқаша болды?</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Отырысты үзу</translation>
    </message>
    <message>
        <source>It goes on later, here or on another computer, with the same list, ticket and request.</source>
        <translation>Кейін осы немесе басқа компьютерде сол тізіммен, билетпен және сұраумен жалғасады.</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>Үзу</translation>
    </message>
    <message>
        <source>Replace the frozen list</source>
        <translation>Жабылған тізімді ауыстыру</translation>
    </message>
    <message>
        <source>The list is imported, voted on and frozen anew. The ticket that was shown is void and counted; both fingerprints are printed.</source>
        <translation>Тізім қайта импортталып, дауысқа салынып, қайта жабылады. Көрсетілген билет жарамсыз болады және саналады; екі бақылау сомасы да басылады.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Тізімді ашу</translation>
    </message>
    <message>
        <source>The ticket has expired</source>
        <translation>Билеттің мерзімі өтті</translation>
    </message>
    <message>
        <source>random.org says whether it is unused and its time is over; only then another is asked for.</source>
        <translation>Билеттің қолданылмағанын және мерзімі өткенін random.org айтады; содан кейін ғана басқасы сұралады.</translation>
    </message>
    <message>
        <source>Ask and note it</source>
        <translation>Сұрап, жазу</translation>
    </message>
    <message>
        <source>The API key was replaced</source>
        <translation>API кілті ауыстырылды</translation>
    </message>
    <message>
        <source>The new key stands in the settings. The list is voted on and frozen anew under it.</source>
        <translation>Жаңа кілт баптауларда тұр. Тізім соған қайта дауысқа салынып, қайта жабылады.</translation>
    </message>
    <message>
        <source>Note the new key</source>
        <translation>Жаңа кілтті жазу</translation>
    </message>
    <message>
        <source>Take the result for ours?</source>
        <translation>Нәтижені біздікі деп тану керек пе?</translation>
    </message>
    <message>
        <source>The answer names this draw and this list, and the commission said the numbers in it.</source>
        <translation>Жауапта осы ұтыс ойыны мен осы тізім аталған, ондағы сандарды комиссия айтқан.</translation>
    </message>
    <message>
        <source>Take the result</source>
        <translation>Нәтижені тану</translation>
    </message>
    <message>
        <source>Declare the ticket void?</source>
        <translation>Билетті жарамсыз деп тану керек пе?</translation>
    </message>
    <message>
        <source>The answer is not to the commission&apos;s request. Its page keeps that result for everyone to see; another ticket is asked for.</source>
        <translation>Жауап комиссияның сұрауына берілмеген. Ол нәтиже билет бетінде бәріне көрініп тұрады; басқа билет сұралады.</translation>
    </message>
    <message>
        <source>Declare it void</source>
        <translation>Жарамсыз деп тану</translation>
    </message>
    <message>
        <source>What were the other signed requests?</source>
        <translation>Басқа қол қойылған сұраулар не болды?</translation>
    </message>
    <message>
        <source>The key serves live draws only; the explanation is printed in the protocol.</source>
        <translation>Кілт тек нақты ұтыс ойындарына арналған; түсіндірме хаттамада басылады.</translation>
    </message>
    <message>
        <source>Note the explanation</source>
        <translation>Түсіндірмені жазу</translation>
    </message>
</context>
<context>
    <name>WindowChoices</name>
    <message>
        <source>System</source>
        <translation>Жүйе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Мәтіннің өлшемі</translation>
    </message>
</context>
<context>
    <name>WitnessCard</name>
    <message>
        <source>Witness after the draw</source>
        <translation>Ұтыс ойынынан кейінгі куә</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Куә</translation>
    </message>
    <message>
        <source>saw the same numbers on the ticket&apos;s page, on an own phone</source>
        <translation>билет бетінен дәл осы сандарды өз телефонынан көрді</translation>
    </message>
    <message>
        <source>opened the ticket&apos;s page on an own phone</source>
        <translation>билет бетін өз телефонынан ашты</translation>
    </message>
    <message>
        <source>noted, {time}</source>
        <translation>жазылды, {time}</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Тексерілмеген</translation>
    </message>
</context>
<context>
    <name>WordingSection</name>
    <message>
        <source>Each sentence of the papers can be another one. Each page then says so and bears the digest.</source>
        <translation>Құжаттардың кез келген сөйлемін өзгертуге болады. Онда әр бетте бұл туралы және бақылау сомасы жазылады.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Мәтіндер</translation>
    </message>
    <message>
        <source>Files to edit:</source>
        <translation>Өңдеуге арналған файлдар:</translation>
    </message>
    <message>
        <source>Other texts count once the program is opened again. What is signed stays as it was signed.</source>
        <translation>Өзге мәтіндер бағдарлама қайта ашылғанда күшіне енеді. Қол қойылған құжат қол қойылған күйінде қалады.</translation>
    </message>
    <message>
        <source>Make files to edit</source>
        <translation>Өңдеуге файл жасау</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>Бағдарламаның мәтініне оралу</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>сәйкес келмейді</translation>
    </message>
    <message>
        <source>not the program&apos;s own</source>
        <translation>бағдарламаның мәтіні емес</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>бағдарламаның мәтіні</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n other sentence(s):</source>
        <translation>
            <numerusform>%n сөйлем өзгертілген:</numerusform>
            <numerusform>%n сөйлем өзгертілген:</numerusform>
        </translation>
    </message>
    <message>
        <source>There are files, and every sentence in them is the program&apos;s own.</source>
        <translation>Файлдар бар, бірақ ондағы әр сөйлем бағдарламаның мәтінімен бірдей.</translation>
    </message>
</context>
<context>
    <name>award</name>
    <message>
        <source>Determined</source>
        <translation>Анықталды</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Байланысу</translation>
    </message>
    <message>
        <source>Ismet.kz registration</source>
        <translation>Ismet.kz тіркелуі</translation>
    </message>
    <message>
        <source>Act sent</source>
        <translation>Акт жіберілді</translation>
    </message>
    <message>
        <source>Act signed</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message>
        <source>Contact was made</source>
        <translation>Байланыс орнатылды</translation>
    </message>
    <message>
        <source>Registered on Ismet.kz</source>
        <translation>Ismet.kz порталында тіркелген</translation>
    </message>
    <message>
        <source>The act was sent</source>
        <translation>Акт жіберілді</translation>
    </message>
    <message>
        <source>The act was signed</source>
        <translation>Актіге қол қойылды</translation>
    </message>
    <message>
        <source>The prize was handed over</source>
        <translation>Жүлде тапсырылды</translation>
    </message>
    <message>
        <source>Close the prize</source>
        <translation>Жүлдені жабу</translation>
    </message>
    <message>
        <source>no contact within the time</source>
        <translation>белгіленген мерзімде хабарласпады</translation>
    </message>
    <message>
        <source>the terms were not met within the time</source>
        <translation>белгіленген мерзімде шарттар орындалмады</translation>
    </message>
    <message>
        <source>no identity document was shown</source>
        <translation>жеке басын куәландыратын құжат ұсынылмады</translation>
    </message>
    <message>
        <source>refused to sign the act</source>
        <translation>актіге қол қоюдан бас тартты</translation>
    </message>
    <message>
        <source>does not meet the conditions of taking part</source>
        <translation>қатысу шарттарына сәйкес келмейді</translation>
    </message>
    <message>
        <source>declined the prize in writing</source>
        <translation>жүлдеден жазбаша бас тартты</translation>
    </message>
    <message>
        <source>Scan of the signed act</source>
        <translation>Қол қойылған актінің сканері</translation>
    </message>
    <message>
        <source>File signed with the EDS (.cms, .p7s or .pdf)</source>
        <translation>ЭЦҚ қойылған файл (.cms, .p7s немесе .pdf)</translation>
    </message>
    <message>
        <source>ID card, front</source>
        <translation>Жеке куәлік, алдыңғы беті</translation>
    </message>
    <message>
        <source>ID card, back</source>
        <translation>Жеке куәлік, артқы беті</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Сенімхат</translation>
    </message>
    <message>
        <source>The prize&apos;s history</source>
        <translation>Жүлденің тарихы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Falls away: {reason}</source>
        <translation>Құқығынан айырылады: {reason}</translation>
    </message>
    <message>
        <source>Act signed with an EDS, files: {count}</source>
        <translation>Актіге ЭЦҚ қойылды, файл саны: {count}</translation>
    </message>
    <message>
        <source>Act signed by hand, files: {count}</source>
        <translation>Актіге өз қолымен қол қойылды, файл саны: {count}</translation>
    </message>
    <message>
        <source>Row confirmed in billing: {source}, {day}</source>
        <translation>Жазба биллингпен расталды: {source}, {day}</translation>
    </message>
    <message>
        <source>Certificate № {number}</source>
        <translation>Сертификат № {number}</translation>
    </message>
    <message>
        <source>Contact data noted</source>
        <translation>Байланыс деректері жазылды</translation>
    </message>
    <message>
        <source>Consents noted</source>
        <translation>Келісімдер жазылды</translation>
    </message>
    <message>
        <source>Personal data opened</source>
        <translation>Дербес дерек ашылды</translation>
    </message>
</context>
<context>
    <name>draw</name>
    <message>
        <source>Winner</source>
        <translation>Жеңімпаз</translation>
    </message>
    <message>
        <source>Reserve 1</source>
        <translation>1-резерв</translation>
    </message>
    <message>
        <source>Reserve 2</source>
        <translation>2-резерв</translation>
    </message>
</context>
<context>
    <name>operator</name>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
    <message>
        <source>member</source>
        <translation>мүше</translation>
    </message>
    <message>
        <source>only looks</source>
        <translation>тек қарайды</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Protocol</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Protocol of the redraw</source>
        <translation>Қайта ұтыс хаттамасы</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Annex 1, list</source>
        <translation>1-қосымша, тізім</translation>
    </message>
    <message>
        <source>Annex 1, public</source>
        <translation>1-қосымша, ашық</translation>
    </message>
    <message>
        <source>Annex 1, full</source>
        <translation>1-қосымша, толық</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Импорт есебі</translation>
    </message>
    <message>
        <source>Annex 2, random.org</source>
        <translation>2-қосымша, random.org</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Хабарландыру</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Қатысу парағы</translation>
    </message>
    <message>
        <source>Adjournment sheet</source>
        <translation>Үзіліс парағы</translation>
    </message>
</context>
<context>
    <name>uses</name>
    <message>
        <source>Who opened and took out personal data</source>
        <translation>Дербес деректерді кім ашты, кім алып шықты</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Opened: {what}</source>
        <translation>Ашылды: {what}</translation>
    </message>
    <message>
        <source>Taken out: {what}</source>
        <translation>Алып шығылды: {what}</translation>
    </message>
    <message>
        <source>the data of № {number}</source>
        <translation>№ {number} деректері</translation>
    </message>
    <message>
        <source>all that is held on № {number}</source>
        <translation>№ {number} туралы барлық дерек</translation>
    </message>
    <message>
        <source>the list, people: {count}</source>
        <translation>тізім, адам саны: {count}</translation>
    </message>
    <message>
        <source>the report of the list, rows: {count}</source>
        <translation>тізім есебі, жол саны: {count}</translation>
    </message>
    <message>
        <source>documents and evidence, files: {count}</source>
        <translation>құжаттар мен дәлелдеме, файл саны: {count}</translation>
    </message>
    <message>
        <source>a paper with personal data</source>
        <translation>дербес дерегі бар құжат</translation>
    </message>
    <message>
        <source>a scan, pages: {count}</source>
        <translation>скан, бет саны: {count}</translation>
    </message>
    <message>
        <source>a file that came with the act</source>
        <translation>актімен келген файл</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{month}, {year}</source>
        <translation>{month}, {year} жыл</translation>
    </message>
</context>
</TS>
