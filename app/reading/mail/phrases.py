"""What mail programs and people write around a letter, by language. Tables only: the rules are in the modules that read them."""
# ruff: noqa: E501 (a phrase table reads best with one language or one kind to a line)


def any_of(*phrases: str) -> str:
    """One alternation, longest phrase first, so that "Enviado el" is tried before "Enviado"."""
    return "|".join(sorted(phrases, key=len, reverse=True))


def words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


# --- attributions: "On …, Theo <theo@…> wrote:" -----------------------------------------------------------------------

INTRODUCTIONS = (
    "On", "At", "In message",  # en
    "Am", "Vom",  # de
    "Le", "En date du",  # fr
    "El", "El día", "En",  # es
    "Il", "Il giorno", "In data",  # it
    "Em", "No dia", "A", "Na", "No",  # pt
    "Op", "Per",  # nl
    "Den", "D.", "Dato",  # da, sv
    "På",  # no
    "W dniu", "Dnia", "W",  # pl
    "Dne", "V", "Dňa",  # cs, sk
    "В", "Дата",  # ru
    "У", "Дня",  # uk
    "Vào", "Vào lúc", "Ngày",  # vi
    "בתאריך", "ב-", "יום", "ביום",  # he
    "Στις", "Την",  # el
    "Pe", "În data de", "În",  # ro
    "Dana", "U",  # hr
    "Tarihinde", "在", "في", "بتاريخ",  # tr, ar
)  # fmt: skip

WRITING = (
    "wrote", "writes", "said", "has written", "sent", "replied",  # en
    "schrieb", "schreibt", "hat geschrieben", "geschrieben",  # de
    "a écrit", "écrit", "a ecrit", "écrivait", "à écrit",  # fr
    "escribió", "escribio", "ha escrito",  # es
    "ha scritto", "scrive", "scritto",  # it
    "escreveu", "escreveu no dia", "enviou",  # pt
    "schreef", "heeft geschreven", "het volgende geschreven", "geschreven",  # nl
    "skrev", "skriver", "skrev følgende",  # da, sv, no
    "kirjoitti",  # fi
    "wiadomość napisana przez", "napisał", "napisała", "napisał(a)", "pisze",  # pl
    "napsal", "napsala", "napsal(a)", "píše",  # cs
    "napísal", "napísala", "napísal(a)",  # sk
    "написал", "написала", "написал(а)", "написал (а)", "пишет",  # ru
    "написав", "написала", "написав(ла)", "пише",  # uk
    "написа", "написа:",  # bg
    "yazdı", "şunu yazdı", "şunları yazdı",  # tr
    "のメール", "さんは書きました", "さんが書きました", "wrote",  # ja
    "写道", "寫道", "写到", "撰写",  # zh
    "님이 작성", "작성", "님이 작성했습니다",  # ko
    "đã viết", "viết",  # vi
    "כתב", "כתבה", "כתב/ה", "מאת",  # he
    "έγραψε",  # el
    "a scris",  # ro
    "je napisao", "je napisao/la", "napisao je", "napisao",  # hr
    "ezt írta", "írta",  # hu
    "كتب", "نوشت",  # ar, fa
    "va escriure", "escribiu", "idatzi du", "skrifaði", "rašė", "rakstīja", "kirjutas", "menulis", "เขียนว่า", "shkroi", "је написао", "напиша", "je oseba",
)  # fmt: skip

MONTHS = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",  # en
    "jän", "mär", "mai", "okt", "dez",  # de
    "fév", "févr", "avr", "juin", "juil", "aoû", "aout", "déc",  # fr
    "ene", "abr", "ago", "dic",  # es
    "gen", "mag", "giu", "lug", "set", "ott",  # it
    "fev", "mai", "out", "dez",  # pt
    "mrt", "mei",  # nl
    "maj", "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu",
    "sty", "lut", "kwi", "cze", "lip", "sie", "wrz", "paź", "lis", "gru",  # pl
    "led", "úno", "bře", "dub", "kvě", "čvn", "čvc", "srp", "září", "říj", "lis", "pro",  # cs
    "янв", "фев", "мар", "апр", "мая", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",  # ru
    "січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру",  # uk
    "oca", "şub", "nis", "haz", "tem", "ağu", "eyl", "eki", "kas", "ara",  # tr
    "thg", "tháng", "ינו", "פבר", "מרץ", "אפר", "מאי", "יונ", "יול", "אוג", "ספט", "אוק", "נוב", "דצמ",
    "ιαν", "φεβ", "μαρ", "απρ", "μαΐ", "ιουν", "ιουλ", "αυγ", "σεπ", "οκτ", "νοε", "δεκ",  # el
    "ian", "iun", "iul", "noi",  # ro
    "márc", "ápr", "máj", "jún", "júl", "szept",  # hu
    "sij", "velj", "ožu", "tra", "svi", "lip", "srp", "kol", "ruj", "stu", "pros",  # hr
)  # fmt: skip

WEEKDAYS = (
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "tues", "thur", "thurs",  # en
    "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "mié", "jue", "vie", "sáb", "dom", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    "gio", "sab", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
    "seg", "ter", "qua", "qui", "sex", "segunda", "terça", "quarta", "quinta", "sexta",
    "ma", "wo", "vr", "za", "zo", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    "man", "tir", "tirs", "ons", "tor", "tors", "fre", "lør", "lørd", "søn", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag",
    "mån", "tis", "lör", "sön", "måndag", "tisdag", "söndag", "lördag",
    "ti", "ke", "to", "pe", "la", "su", "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai",
    "pon", "wt", "śr", "czw", "pt", "sob", "niedz", "po", "út", "st", "čt", "pá", "ne",
    "пн", "вт", "ср", "чт", "пт", "сб", "вс", "нд", "понедельник", "вторник", "среда", "четверг", "пятница",
)  # fmt: skip

# Words that a sentence has and an attribution without an address has not: "On Monday I called, and here is what she wrote:"
SENTENCE_WORDS = words_of(
    "i we he she they it and but that which what this here because when if as my our his her their have had has was were"
    " ich wir er sie und aber dass was hier weil wenn wie habe hatte hat war"
    " je nous il elle ils et mais que qui ce voici parce comme ai avons"
    " yo nosotros él ella pero lo cual esto aquí porque cuando como he había"
    " ik wij hij zij en maar dat wat dit omdat toen als heb had was"
)

# --- header blocks: label -> group ------------------------------------------------------------------------------------

FROM, DATE, TO, CC, SUBJECT, OTHER = "from", "date", "to", "cc", "subject", "other"

HEADER_LABELS = {
    FROM: "From|Von|De|Da|Van|Fra|Från|Lähettäjä|Od|От|Від|Kimden|差出人|发件人|寄件者|寄件人|보낸 사람|Từ|מאת|Από|De la|Feladó|Šalje|من|Expéditeur|Remitente|Mittente|Remetente|Afzender|Absender|Avsändare|Afsender|送信者|送信元",
    DATE: "Sent|Date|Gesendet|Gesendet am|Datum|Envoyé|Envoyé le|Date d'envoi|Enviado|Enviado el|Enviado em|Enviada em|Enviada|Fecha|Inviato|Inviato il|Data|Verzonden|Verstuurd|Sendt|Dato|Skickat|Lähetetty|Päivämäärä|Päiväys|Wysłano|Wysłane|Data wysłania|Odesláno|Отправлено|Дата|Надіслано|Gönderildi|Gönderilme Tarihi|Gönderim|Tarih|送信日時|日付|日時|发送时间|发送日期|日期|寄件日期|傳送日期|寄送日期|时间|보낸 날짜|날짜|보냄|Đã gửi|Ngày|נשלח|תאריך|Στάλθηκε|Ημερομηνία|Trimis|Trimis la|Elküldve|Dátum|Poslano|Date de|التاريخ",
    TO: "To|An|À|A|Para|Aan|Til|Till|Vastaanottaja|Do|Komu|Кому|Kime|宛先|收件人|收件者|받는 사람|Đến|Tới|אל|Προς|Către|Catre|Címzett|Za|إلى|Pour|Destinataire|Destinataires|Destinatario|Destinatari|Empfänger",
    CC: "Cc|Copie|Copie à|Copia|Kopie|Kopi|Kopia|Kopio|DW|UDW|Копия|Копія|Bilgi|抄送|副本|참조|עותק|Bcc|Cci|Cco|CCO|Ccn|Kopie an|Κοιν|Másolat|Kk|ŪCC",
    SUBJECT: "Subject|Betreff|Objet|Sujet|Asunto|Oggetto|Assunto|Onderwerp|Emne|Ämne|Aihe|Temat|Předmět|Тема|Konu|件名|主题|主旨|主題|標題|제목|Chủ đề|Tiêu đề|נושא|Θέμα|Subiect|Tárgy|Predmet|الموضوع|Betrifft|Re",
    OTHER: "Reply-To|Reply To|Répondre à|Risposta|Responder a|Antwort an|Antwoord aan|Svar til|Svara till|Organization|Organisation|Importance|Priority|Wichtigkeit|Importancia|Prioridade|Attachments|Attachment|Anlagen|Anhänge|Pièces jointes|Datos adjuntos|Allegati|Anexos|Bijlagen|Vedhæftede filer|Bifogade filer|Liitteet|Załączniki|Sensitivity|Message-ID|Mailed-By|Signed-By|Résumé|Répondre à|Newsgroups|Resent-From|Via",
}

# An appointment is no header block: one of these beside "Date:" keeps the lines in the text.
APPOINTMENT_LABELS = frozenset(
    label.casefold()
    for label in [
        "Time",
        "When",
        "Where",
        "Location",
        "Address",
        "Venue",
        "Duration",
        "Format",
        "Interviewer",
        "Interviewers",
        "Dial-in",
        "Meeting ID",
        "Passcode",
        "Zoom",
        "Link",
        "Room",
        "Place",
        "Position",
        "Role",
        "Salary",
        "Start",
        "End",
        "Phone",
        "Zeit",
        "Uhrzeit",
        "Wann",
        "Wo",
        "Ort",
        "Adresse",
        "Dauer",
        "Raum",
        "Treffpunkt",
        "Heure",
        "Quand",
        "Lieu",
        "Durée",
        "Salle",
        "Hora",
        "Cuándo",
        "Dónde",
        "Lugar",
        "Dirección",
        "Duración",
        "Ora",
        "Orario",
        "Quando",
        "Dove",
        "Luogo",
        "Indirizzo",
        "Durata",
        "Local",
        "Endereço",
        "Duração",
        "Tijd",
        "Wanneer",
        "Waar",
        "Locatie",
        "Plaats",
        "Adres",
        "Duur",
        "Tid",
        "Sted",
        "Hvor",
        "Plats",
        "Adress",
        "Godzina",
        "Miejsce",
        "Kiedy",
        "Gdzie",
        "Czas",
        "Aika",
        "Paikka",
        "Время",
        "Место",
        "Адрес",
        "時間",
        "場所",
        "时间",
        "地点",
    ]
)

# --- separators -------------------------------------------------------------------------------------------------------

ORIGINAL_MESSAGE = (
    "Original Message", "Original", "Original Appointment", "Replied Message", "回复的原邮件", "回复邮件", "Reply Message", "Original Email", "Previous message", "Reply separator",  # en
    "Ursprüngliche Nachricht", "Originalnachricht", "Original-Nachricht", "Ursprünglicher Termin", "Antwort Nachricht", "Ursprüngliche Mail",
    "Message d'origine", "Message original", "Message initial", "Courriel d'origine", "Rendez-vous d'origine",
    "Mensaje original", "Mensaje anterior", "Correo original", "Messaggio originale", "Messaggio Originale", "Appuntamento originale",
    "Mensagem original", "Mensagem Original", "Oorspronkelijk bericht", "Origineel bericht", "Oorspronkelijke bericht",
    "Oprindelig meddelelse", "Oprindelig besked", "Original besked", "Opprinnelig melding", "Original melding",
    "Ursprungligt meddelande", "Originalmeddelande", "Alkuperäinen viesti", "Wiadomość oryginalna", "Oryginalna wiadomość",
    "Wiadomość pierwotna", "Původní zpráva", "Původní e-mail", "Pôvodná správa", "Исходное сообщение", "Оригинальное сообщение",
    "Початкове повідомлення", "Оригінальне повідомлення", "元のメッセージ", "原始邮件", "原始郵件", "原邮件", "원본 메시지", "원본 메일",
    "Orijinal Mesaj", "Özgün İleti", "Thư gốc", "ההודעה המקורית", "הודעה מקורית", "Αρχικό μήνυμα", "Mesajul original", "Eredeti üzenet",
    "Izvorna poruka", "Originalna poruka",
)  # fmt: skip

FORWARDED_MESSAGE = (
    "Forwarded message", "Begin forwarded message", "Forwarded by", "Forwarded email", "Forwarded Mail", "Start of forwarded message",
    "Weitergeleitete Nachricht", "Anfang der weitergeleiteten Nachricht", "Weitergeleitete E-Mail", "Weitergeleitet von",
    "Message transféré", "Message réexpédié", "Début du message réexpédié", "Début du message transféré", "Courriel transféré",
    "Mensaje reenviado", "Inicio del mensaje reenviado", "Comienzo del mensaje reenviado", "Messaggio inoltrato", "Inizio messaggio inoltrato",
    "Mensagem encaminhada", "Mensagem reencaminhada", "Início da mensagem encaminhada", "Início da mensagem reencaminhada",
    "Doorgestuurd bericht", "Begin doorgestuurd bericht", "Videresendt meddelelse", "Videresendt besked", "Start på videresendt besked",
    "Videresendt melding", "Videresendt e-post", "Start på videresendt melding", "Vidarebefordrat meddelande", "Vidarebefordrat brev",
    "Vidarebefordrat mejl", "Börja vidarebefordrat meddelande", "Början på vidarebefordrat meddelande", "Välitetty viesti",
    "Edelleenlähetetty viesti", "Välitetty viesti alkaa", "Przekazana wiadomość", "Wiadomość przekazana dalej", "Treść przekazanej wiadomości",
    "Początek przekazywanej wiadomości", "Přeposlaná zpráva", "Začátek přeposlané zprávy", "Preposlaná správa",
    "Пересылаемое сообщение", "Пересланное сообщение", "Переадресованное сообщение", "Начало переадресованного сообщения",
    "Переслане повідомлення", "Перенаправлене повідомлення", "転送されたメッセージ", "転送メッセージ", "转发的邮件", "轉寄的郵件", "轉寄郵件", "转发邮件",
    "전달된 메시지", "전달된 메일", "Yönlendirilen mesaj", "İletilen mesaj", "İletilmiş mesaj", "Chuyển tiếp", "Thư đã chuyển tiếp", "הודעה שהועברה",
    "Προωθημένο μήνυμα", "Mesaj redirecționat", "Továbbított üzenet", "Proslijeđena poruka",
)  # fmt: skip

REPLY_ABOVE = (
    "[quoted text hidden]", "[zitierter text wurde ausgeblendet]", "[texte des messages précédents masqué]", "[el texto citado está oculto]", "[testo tra virgolette nascosto]", "[texto das mensagens anteriores oculto]",
    "reply above this line", "type your reply above this line", "write above this line", "reply above this message",
    "antworten sie oberhalb dieser zeile", "bitte antworten sie oberhalb dieser linie", "répondre au-dessus de cette ligne",
    "répondez au-dessus de cette ligne", "responda por encima de esta línea", "escriba su respuesta por encima de esta línea",
    "rispondi sopra questa riga", "responda acima desta linha", "antwoord boven deze regel", "svar over denne linje",
    "svara ovanför denna rad",
)  # fmt: skip

# --- signatures -------------------------------------------------------------------------------------------------------

DEVICES = (
    "iphone", "ipad", "ipod", "apple watch", "android", "samsung", "galaxy", "blackberry", "bb10", "windows phone", "windows 10", "windows mail",
    "htc", "nokia", "lumia", "huawei", "xiaomi", "redmi", "oneplus", "oppo", "pixel", "motorola", "moto", "xperia", "sony", "lg", "honor",
    "mobile", "mobil", "mobiel", "móvil", "móviles", "mobilen", "cell", "cellphone", "phone", "telefon", "téléphone", "teléfono", "telefono",
    "telefoon", "handy", "smartphone", "tablet", "tablette", "kännykä", "puhelime", "telefonu", "телефон", "смартфон", "device", "gerät",
    "outlook", "yahoo", "aol", "gmail", "gmx", "web.de", "hotmail", "proton", "protonmail", "thunderbird", "airmail", "spark", "sparrow", "acompli",
    "mail", "mailbox", "mailspring", "superhuman", "hey", "front", "missive", "zoho", "fastmail", "tutanota", "tuta", "k-9", "bluemail", "blue mail",
    "nine", "boxer", "newton", "polymail", "mailbird", "mymail", "mail.ru", "yandex", "nylas", "typeapp", "mac", "macbook", "surface", "chromebook", "pc", "laptop", "computer", "desktop",
    "verizon", "at&t", "t-mobile", "vodafone", "orange", "o2", "telekom", "sprint",
)  # fmt: skip

SENT_FROM = (
    r"sent (?:from|via|with|using|by|through|on)", r"get (?:the )?(?:new )?(?:outlook|blue ?mail|typeapp|spark|airmail|mymail|proton ?mail|aol)\b", r"download outlook for", r"gesendet (?:von|mit|über|aus)",
    r"von meine[mr](?:/\w+)? .{2,40} gesendet", r"diese nachricht wurde von mein.{2,40} gesendet", r"outlook für .{2,20} (?:herunterladen|beziehen|abrufen)", r"holen sie sich outlook für",
    r"envoyé (?:de|depuis|à partir|via|avec|par)", r"obtenez outlook pour", r"télécharger outlook pour", r"provenance :? ?courrier",
    r"enviado (?:desde|do|de|con|a partir|com|via|pelo)", r"obtener outlook para", r"obtenha o outlook para", r"inviato (?:da|dal|dall'|con|tramite|dalla)",
    r"ottieni outlook per", r"scarica outlook per", r"verstuurd (?:vanaf|via|met|vanuit)", r"verzonden (?:vanaf|via|met|vanuit)", r"outlook voor .{2,20} downloaden",
    r"sendt (?:fra|via|med)", r"hent outlook", r"få outlook", r"skickat (?:från|via|med)", r"skickades från", r"hämta outlook", r"lähetetty", r"hanki outlook",
    r"wysłan[eoay] (?:z|ze|przy|za)", r"wysłano (?:z|ze)", r"pobierz (?:aplikację )?outlook", r"odesláno (?:z|ze|pomocí)", r"získat outlook",
    r"отправлено (?:с|из|через)", r"скачать outlook", r"надіслано (?:з|із)", r"відправлено (?:з|із)", r"trimis de pe", r"elküldve (?:az|a)", r"poslano (?:s|sa)",
    r"στάλθηκε από", r"được gửi từ", r"đã gửi từ", r"gửi từ",
)  # fmt: skip
DEVICE_ENDINGS = ("から送信", "から送信されました", "gönderildi", "에서 보냄", "发送", "傳送", "나의 iphone에서 보냄", "のiphoneから送信")  # fmt: skip
DEVICE_STARTS = ("发自我的", "發自我的", "从我的", "從我的", "从 ", "獲取", "获取", "iphoneから送信", "나의 ", "נשלח מה", "נשלח מ", "iphone'umdan")  # fmt: skip

CLOSINGS = (
    # en
    r"(?:(?:with )?(?:my |our )?(?:very )?(?:best|kind|kindest|warm|warmest|many|sincere|friendly|cordial) )?regards(?: from [\w ]{2,20})?",
    r"(?:all|my|our) (?:the )?(?:very )?best(?: wishes)?", r"best(?: wishes)?(?: from [\w ]{2,20})?", r"(?:with )?(?:best|warm|kind|good) wishes", r"rgds", r"brgds", r"br", r"kr", r"bw",
    r"(?:many |much |so much |with )?thanks(?: again| so much| very much| a lot| a million| in advance| a bunch| and (?:best|kind|warm) regards| & (?:best|kind) regards)?",
    r"thank you(?: again| so much| very much| kindly| in advance| both| all| and (?:best|kind|warm) regards)?", r"thx", r"ty", r"ta", r"cheers", r"sincerely(?: yours)?", r"yours(?: (?:sincerely|truly|faithfully|respectfully|aye|ever|always|in [a-z]+))?", r"respectfully(?: yours)?", r"cordially",
    r"warmly", r"thanking you(?: (?:in advance|again|once again|kindly|so much|very much))?", r"god bless(?: you)?(?: all)?", r"go raibh (?:míle )?maith aga(?:t|ibh)", r"vriendelike groete", r"सादर", r"धन्यवाद", r"is mise le meas", r"with (?:\w+ )?(?:apologies|respect|regret|love|affection|admiration)", r"warmest", r"bless(?: ye| you)?(?: all)?", r"ngā mihi(?: nui)?", r"thank you po", r"groete", r"건강 조심하세요", r"ihre?", r"schönen advent", r"lots of love", r"hugs", r"le meas", r"slán", r"asante sana", r"shukran", r"gratefully", r"take care", r"talk soon", r"speak soon", r"see you(?: soon| then)?", r"love", r"xoxo", r"xx?", r"with (?:gratitude|appreciation|kindness|thanks)", r"(?:have|wishing you) a (?:great|good|nice|lovely|wonderful|happy) (?:rest of (?:the|your) )?(?:day|weekend|evening|week|one|time)", r"peace", r"ciao", r"cu", r"bye",
    r"(?:faithfully|truly|sincerely) yours", r"looking forward", r"kindly", r"stay (?:safe|well)", r"onwards?", r"best of luck",
    # de
    r"mit (?:\w+ ){0,3}(?:grüßen|grüssen|gruß|gruss|gruessen)(?: aus \w+)?", r"(?:(?:viele|liebe|beste|freundliche|herzliche|schöne|schönste|sonnige|nette|besten|vielen|die besten) )+(?:grüße|grüsse|gruesse|gruß|gruss|dank)(?: aus \w+| und bis bald| in die runde| und \w+ \w+)?",
    r"(?:schöner|lieber|herzlicher|bester|freundlicher) gr(?:uß|uss)", r"grüße|grüsse|gruß|gruss", r"lg", r"vg", r"mfg", r"bg", r"hochachtungsvoll", r"(?:ein |noch ein |noch einen )?schöne[sn] (?:wochenende|tag|abend|feierabend|woche)(?: noch)?", r"(?:vielen |besten |herzlichen )?dank(?: im voraus| und (?:viele|beste|liebe|freundliche) grüße)?", r"danke(?: und (?:viele|beste|liebe|schöne) grüße| vorab| im voraus)?", r"bis (?:bald|dann|dahin)",
    # fr
    r"(?:bien |très )?cordialement(?: vôtre)?", r"bien à (?:vous|toi)", r"(?:meilleures|sincères|respectueuses|cordiales) salutations", r"salutations(?: distinguées| cordiales)?", r"(?:bonne|belle|excellente) (?:journée|soirée|fin de journée|semaine)(?: à vous)?", r"amicalement", r"bien sincèrement", r"sincèrement", r"respectueusement", r"merci(?: d'avance| beaucoup| encore| par avance)?", r"(?:veuillez|je vous prie d')agréer[^.]{0,120}", r"bon week-?end", r"bonnes fêtes", r"à (?:bientôt|très bientôt|très vite|plus)", r"cdt", r"cdlt", r"bises?",
    # es
    r"(?:un |muchos |con un )?(?:cordial(?:es)? |afectuosos? |fuertes? |atentos? )?(?:saludos?|abrazo)(?: cordial(?:es)?| atentos?| afectuosos?)?", r"atentamente", r"atte", r"cordialmente", r"(?:muchas |mil )?gracias(?: de antemano| por todo| y saludos| y un saludo)?", r"quedo atent[oa]", r"buen (?:fin de semana|día)", r"que tengas? (?:un )?buen (?:día|fin de semana)", r"hasta (?:pronto|luego)",
    # it
    r"(?:i (?:miei|nostri) )?(?:più )?(?:cordiali|distinti|migliori|affettuosi|cari|tanti) saluti", r"cordialmente", r"(?:un )?(?:caro |cordiale )?salut[oi]", r"(?:molte |mille |tante )?grazie(?: mille| ancora| in anticipo| e (?:cordiali |buoni )?saluti| e buona giornata)?", r"buona (?:giornata|serata)", r"a presto", r"in fede",
    # pt
    r"atenciosamente", r"att\.?", r"(?:com os )?(?:melhores |os meus melhores |meus )?cumprimentos", r"cordialmente", r"(?:muito )?obrigad[oa](?: desde já| pela atenção)?", r"(?:um )?(?:grande )?abraços?", r"saudações(?: cordiais)?", r"respeitosamente", r"grat[oa]",
    # nl
    r"met (?:\w+ ){0,2}(?:groet|groeten)", r"(?:(?:vriendelijke|hartelijke|beste|warme|lieve|veel) )?groet(?:en|jes)?", r"mvg", r"hoogachtend", r"(?:alvast )?(?:bedankt|dank)(?: alvast| je wel| u wel)?", r"tot (?:snel|dan|ziens)", r"gr\.?",
    # da, no, sv
    r"med (?:\w+ ){1,3}(?:hilsen|hilsener|hälsning|hälsningar)", r"(?:(?:venlig|vennlig|vänlig|bedste|beste|kærlig|kjærlig|mange|hjertelig|varm|varma|bästa|många|vänliga|venlige|de bedste|de beste) )+(?:hilsen|hilsener|hälsning|hälsningar)", r"hilsen", r"hälsningar", r"mvh", r"vh", r"dbh", r"kh", r"hälsn", r"(?:på forhånd |mange )?tak(?: på forhånd)?", r"(?:på forhånd |mange |tusen )?takk(?: på forhånd)?", r"(?:stort )?tack(?: på förhand| så mycket)?", r"ha det (?:bra|fint|godt)",
    # fi
    r"ystävällisin terveisin", r"(?:parhain |lämpimin |iloisin |yst\.? )?terveisin", r"t\.", r"terv", r"terveiset", r"kiittäen", r"kiitos(?: etukäteen)?", r"yt",
    # pl
    r"(?:z poważaniem|z wyrazami szacunku|łączę pozdrowienia)", r"(?:serdecznie |gorąco )?pozdrawiam(?: serdecznie| ciepło)?", r"(?:serdeczne )?pozdrowienia", r"pozdr", r"(?:z góry )?dziękuję(?: z góry)?", r"dzięki",
    # cs, sk
    r"s pozdrav(?:em|om)", r"(?:s přátelským |se srdečným )pozdravem", r"hezký den", r"(?:předem )?děkuj[iu]", r"s úctou",
    # ru, uk
    r"с (?:уважением|наилучшими пожеланиями)", r"(?:всего )?(?:доброго|хорошего)", r"спасибо(?: заранее)?", r"з (?:повагою|найкращими побажаннями)", r"дякую",
    # tr, el, ro, hu, hr
    r"saygılarım(?:la|ızla)", r"(?:iyi çalışmalar|iyi günler|sevgiler|teşekkürler)", r"με εκτίμηση", r"φιλικά", r"cu (?:respect|stimă|drag)", r"(?:üdvözlettel|tisztelettel|köszönettel|üdv)", r"(?:srdačan pozdrav|lijep pozdrav|s poštovanjem|lp)",
    # ja, zh, ko, he, vi
    r"敬具", r"よろしくお願い(?:いた)?します", r"此致(?: ?敬礼)?", r"敬礼", r"祝好", r"顺颂商祺", r"谢谢", r"謝謝", r"감사합니다", r"בברכה", r"תודה", r"trân trọng", r"thân mến",
)  # fmt: skip

# Openings of fine print; they count together with one of the words of the law below.
DISCLAIMERS = (
    r"this (?:e-?mail|message|communication|transmission|electronic (?:mail|message))(?: message| transmission)?,? (?:and|including|together|with|is|may|contains|was|has|(?:any|its) )",
    r"the (?:information|content|contents) (?:contained |transmitted )?(?:in|of) this (?:e-?mail|message|communication|transmission)",
    r"(?:confidentiality|legal|privacy|privileged|important|disclaimer|confidential)(?: and \w+)?(?: notice| note| warning| disclaimer)?:? ?(?:this|the|-|$)",
    r"if you (?:are not|have received|received) (?:the intended|this)",
    r"diese (?:e-?mail|nachricht)(?: und| enthält| ist| kann| wurde)", r"der inhalt dieser (?:e-?mail|nachricht)", r"ce (?:message|courriel|mail)(?: électronique)? (?:et|est|peut|contient)",
    r"este (?:mensaje|correo|e-?mail)(?: electrónico)? (?:y|es|puede|contiene|va|se)", r"esta mensagem (?:e|é|pode|contém)", r"(?:questo|il presente) (?:messaggio|e-?mail)", r"(?:questa|la presente) (?:e-?mail|comunicazione)",
    r"(?:dit|deze) (?:bericht|e-?mail)(?:bericht)? (?:en|is|kan|bevat)", r"de informatie (?:in|verzonden)", r"denne (?:e-?mail|e-?post|meddelelse|besked|mail|melding)(?:en)? (?:og|er|kan|indeholder|inneholder)",
    r"detta (?:mejl|e-?post|meddelande|e-?mail) (?:och|är|kan|innehåller)", r"(?:ta|niniejsza|treść tej) wiadomoś(?:ć|ci)", r"tämä (?:viesti|sähköposti)", r"t(?:ento|ato) (?:e-?mail|zpráva)",
)  # fmt: skip
LAW_WORDS = (
    "confiden", "privileg", "intended", "recipient", "addressee", "disclos", "dissemin", "distribut", r"unauthori[sz]", r"\bliab", "virus", "malware", r"\blegal", r"\bdelete", "destroy",
    r"in error\b", "by mistake", "mistakenly", "not necessarily", "opinions? (?:of|expressed)", "environment", "monitored", "intercept", "encrypt", "copyright", "proprietary", "protected by",
    "vertraulich", "empfänger", "irrtüm", "unbefugt", "adressat", "vernicht", "geschützt", "viren", "rechtlich",  # de
    "destinatair", "erreur", "destinatari", "legalmente", "riservat", "errore", "por error", "por engano",  # fr, es, it, pt
    "vertrouwelijk", "geadresseerde", "uitsluitend bestemd", "abusievelijk", "fortrolig", "konfidenti", "modtager", "mottaker", "mottagar", "sekretess",  # nl, da, no, sv
    "poufn", "adresat", "luottamuksel", "vastaanottaj", "důvěrn", "příjemc",  # pl, fi, cs
)  # fmt: skip
# Fine print by its opening alone.
PLAIN_DISCLAIMERS = (
    r"(?:disclaimer|confidentiality (?:notice|note|statement)|legal (?:notice|disclaimer))\b", r"confidential(?:ity)?\s*$", r"please (?:consider|think about|think of) (?:the|our) environment", r"think before you print", r"pensez (?:à|avant)\b.{0,60}(?:environnement|imprimer)", r"(?:bitte )?(?:denken sie|bedenken sie)\b.{0,40}(?:umwelt|drucken)", r"(?:por favor )?(?:piense|antes de imprimir)\b.{0,60}(?:imprimir|medio ambiente|ambiente)", r"(?:pensa|prima di stampare)\b.{0,60}(?:stampare|ambiente)", r"(?:denk aan|spaar) (?:het|ons) milieu", r"save (?:paper|trees)\b",
    r"(?:©|\(c\)|copyright) ?(?:19|20)\d\d\b", r"powered by \S+(?: \S+)?\s*$", r"follow us (?:on|at) (?:twitter|x|facebook|linkedin|instagram|mastodon|bluesky|tiktok|youtube|threads|xing|social|our|@|www|http)\b", r"please think before (?:you print|printing)\b",
    r"(?:privacy(?: (?:policy|notice))?|terms(?: of (?:use|service))?|imprint|impressum|datenschutz) ?[|·•]",
    r"registered (?:in|office|company)\b", r"sitz der gesellschaft|amtsgericht|geschäftsführer|registergericht",
    r"(?:virus-?free|virenfrei|sans virus|libre de virus|privo di virus)\b",
    r"(?:\W{0,3}(?:click|tap) here to )?unsubscribe\b(?: here| from| \||\s*$)", r"to (?:unsubscribe|opt out|(?:stop|no longer) receiv\w+|be removed from)\b", r"(?:manage|update) (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)\b",
    r"(?:newsletter )?abbestellen\b|vom newsletter abmelden", r"se (?:désinscrire|désabonner)\b|pour vous (?:désinscrire|désabonner)", r"(?:darse de baja|para darse de baja|cancelar (?:la )?suscripción)\b", r"(?:per )?(?:annullare|cancellare) l'iscrizione|(?:per )?disiscriver", r"(?:uitschrijven|afmelden)\s*(?:$|\|)",
)  # fmt: skip

# Anywhere in a long line at the end: fine print that does not begin like a disclaimer.
FINE_PRINTS = (
    r"\b(?:this|our) (?:e-?mail|message|mail|communication)s? (?:does not|do not|and any|may contain|may be monitored|is (?:confidential|intended|private)|was sent to (?:you|\S+@|this|the address))",
    r"\bintended (?:solely|only|exclusively) for(?! you\b)", r"\bconfidential and (?:may be|intended|privileged)", r"\bauthori[sz]ed and regulated", r"\bregistered (?:in england|office|company|charity)",
    r"\bdo(?:es)? not (?:accept|constitute) (?:service|an offer|a contract)", r"\backnowledges? the (?:traditional|\w+(?: \w+){0,4} peoples?)", r"\bamtsgericht\b|\bhandelsregister\b|\bust-?id\b|\bsiret\b|\bp\. ?iva\b|\bkvk\b|\bvat (?:no|reg)",
    r"\bequal opportunit(?:y|ies) employer", r"\bunauthori[sz]ed (?:use|interception|disclosure)",
    r"\bacts? as an? employment (?:agency|business)", r"\bclick (?:here|below|on this link|the link below) to (?:unsubscribe|opt out)", r"\bif you (?:no longer|do not|don['’]t) (?:wish|want) to receive (?:these|this|such|further|any|e-?mails|our)",
    # "I work flexibly": what people with odd hours put below their names
    r"\boutside (?:of )?(?:your|normal|usual|my) (?:own |normal |usual )?(?:working|work|office|business) hours", r"\b(?:do not|don['’]t|never) feel (?:obliged|obligated|pressured|under pressure|any (?:pressure|obligation)|(?:that )?you (?:have|need) to) (?:to )?(?:reply|respond|answer|read|act)",
)  # fmt: skip
