"""The core acts in German, French, Spanish, Dutch, Polish, Italian and Portuguese: no, receipt, invitation, promise, absence, hold.

Words are without accents, as `tokens.py` leaves them. Each line: how sure, the pattern (see `patterns.py`), who writes it so.
"""

from app.reading.acts.model import ActKind
from app.reading.acts.patterns import Phrase, table

_REFUSAL = """
[not_further]
.95 (leider/bedauern/bedauerlicherweise) ~8 (absage/absagen/nicht berucksichtigen/nicht beruecksichtigen/nicht in die engere/
    keine stelle/nicht anbieten/nicht weiter/keine zusage/nicht zusagen/nicht einladen)  # German letters
.95 (absagen/absage erteilen/eine absage/nicht in die engere wahl/nicht weiter verfolgen/nicht weiterverfolgen/
    nicht weiter berucksichtigen/nicht weiter beruecksichtigen/nicht in betracht/nicht berucksichtigt/
    nicht beruecksichtigt)  # German letters
.95 (fur/fuer) ~1 (anderen/andere/andern/einen anderen/eine andere/mitbewerber/mitbewerberin) ~2 (kandidaten/kandidatin/bewerber/
    bewerberin/person/mitbewerber/entschieden)  # German letters
.95 (anderen/andere/anderweitig) ~4 (entschieden/besetzt/vergeben)  # German letters
.9 (stelle/position/platz) ~6 (anderweitig/bereits/intern/inzwischen/mittlerweile/schon) ~2 (besetzt/vergeben)  # German letters
.9 ihnen ~6 (nicht/keine) ~6 (anbieten/mitteilen konnen/zusage)  # German letters
.95 (ne/n) ~8 (pas/plus) ~6 (retenue/retenu/donner suite/suite favorable/favorable/poursuivre/correspondre)  # French letters
.95 (pas ete retenue/pas ete retenu/pas retenue/pas retenu/pas donner suite/pas donner une suite/pas pu etre retenue/suite defavorable/
    reponse negative/ne pouvons donner suite)  # French letters
.95 (candidature/profil) ~6 (pas ete retenue/pas retenue/n a pas/n'a pas) ~3 (retenue/retenu/ete/selectionnee/abouti)  # French letters
.95 (choisi/retenu/porte sur/opte pour/oriente vers) ~4 (autre candidat/autre candidate/autre candidature/autre profil/
    autres candidatures/autres candidats)  # French letters
.95 (poste) ~4 (pourvu/plus disponible/deja pourvu/annule)  # French letters
.95 (no ha sido seleccionado/no ha sido seleccionada/no has sido seleccionado/no has sido seleccionada/no continuaremos/
    no vamos a continuar/no podemos continuar/no seguira adelante/no sigue adelante/hemos decidido no/no ha resultado/no avanzaremos/
    no ha sido elegido/no ha sido elegida)  # Spanish letters
.95 (decidido/optado/decantado/elegido/seleccionado) ~4 (otro candidato/otra candidata/otros candidatos/otra persona/otro perfil/
    otros perfiles/otra candidatura)  # Spanish letters
.9 (puesto/vacante/posicion/plaza) ~4 (cubierta/cubierto/cerrada/cerrado/cancelada/ocupada)  # Spanish letters
.95 (helaas/jammer/spijt) ~10 (afwijzen/afgewezen/niet verder/andere kandidaat/niet doorgaan/niet uitnodigen/niet geselecteerd/
    niet gekozen/geen vervolg/niet uitgekozen)  # Dutch letters
.95 (gekozen voor/gegaan voor/voorkeur gegeven aan/voorkeur uit naar/besloten om verder te gaan met/verder met) ~2 (een andere/andere/
    iemand anders)  # Dutch letters
.95 (niet verder te gaan/niet verder gaan/niet verder met/niet meenemen in/procedure niet voort/niet uit te nodigen/
    geen match)  # Dutch letters
.9 (vacature/functie/positie) ~4 (vervuld/ingevuld/gesloten/vervallen/ingetrokken)  # Dutch letters
.95 (niestety/przykro) ~10 (nie/innego/inna/odrzucona/negatywnie)  # Polish letters
.95 (wybralismy/zdecydowalismy/postanowilismy) ~5 (innego/inna/innemu/inne/innym/innych/komu innemu/kogos innego/
    nie kontynuowac)  # Polish letters
.9 (stanowisko/oferta/rekrutacja) ~5 (obsadzone/zamknieta/anulowana/zostalo obsadzone/nieaktualna/nieaktualne)  # Polish letters
.9 (nie zostal/nie zostala/nie zdecydowalismy/nie mozemy/nie bedziemy) ~4 (wybrany/wybrana/zakwalifikowany/zakwalifikowana/zaproponowac/
    kontynuowac/zaprosic/przyjac)  # Polish letters
.95 (purtroppo/spiacenti/dispiace/rincresce) ~12 (non/altro candidato/altra candidata/altri candidati/altro profilo/coperta/
    chiusa)  # Italian letters
.95 (scelto/deciso/optato/selezionato/preferito) ~6 (altro candidato/altra candidata/altri candidati/un altro profilo/altra persona/
    di non proseguire/di non procedere)  # Italian letters
.95 (non e stata selezionata/non e stato selezionato/non e stata accolta/non proseguira/non potremo procedere/non abbiamo selezionato/
    esito negativo/non ha avuto esito)  # Italian letters
.9 (posizione/posto) ~4 (coperta/coperto/chiusa/occupata/annullata)  # Italian letters
.95 (infelizmente/lamentamos) ~12 (nao/outro candidato/outra candidata/outros candidatos/preenchida/encerrada)  # Portuguese letters
.95 (decidimos/optamos/escolhemos/selecionamos) ~5 (outro candidato/outra candidata/outros candidatos/outra pessoa/outro perfil/
    nao avancar/nao prosseguir/por outro/por outra)  # Portuguese letters
.95 (nao foi selecionado/nao foi selecionada/nao avancara/nao seguira/nao foi aprovado/nao foi aprovada/nao foste selecionado/
    nao foste selecionada/nao iremos avancar/nao vamos avancar)  # Portuguese letters
.9 (vaga/posicao) ~4 (preenchida/encerrada/cancelada/fechada/ocupada)  # Portuguese letters
"""

_RECEIPT = """
.9 (vielen dank/danke/herzlichen dank) ~4 (bewerbung/unterlagen/interesse)  # German
.9 (bewerbung/unterlagen) ~5 (erhalten/eingegangen/angekommen)  # German
.9 (avons bien recu/bien recu votre/accusons reception/merci pour votre candidature/remercions de votre candidature/
    remercions pour votre candidature)  # French
.9 (hemos recibido/gracias por tu/gracias por su) ~3 (candidatura/solicitud/cv/interes/curriculum)  # Spanish
.9 (bedankt voor je/bedankt voor uw/dank voor je/dank voor uw/ontvangst van je/ontvangst van uw/hebben je/hebben uw) ~3 (sollicitatie/
    cv/interesse)  # Dutch
.9 (dziekujemy za/otrzymalismy/potwierdzamy) ~4 (aplikacje/zgloszenie/cv/zainteresowanie/przeslanie)  # Polish
.9 (abbiamo ricevuto/grazie per) ~4 (candidatura/curriculum/interesse)  # Italian
.9 (recebemos/obrigado pela/obrigada pela/agradecemos) ~4 (candidatura/curriculo/interesse/cv)  # Portuguese
"""

_INVITATION = """
.9 (vorstellungsgesprach/vorstellungsgespraech/kennenlerngesprach/bewerbungsgesprach/telefoninterview/probearbeiten) ~8 (einladen/
    einladung/am/um/ein/termin/passt)  # German
.9 (laden sie/lade sie/wurden wir sie gerne/wuerden wir sie gerne/wurden sie gerne/mochten sie gerne/moechten sie gerne/
    mochte dich gerne) ~6 (kennenlernen/einladen/gesprach/gespraech/ein/kennen)  # German
.9 (wann passt/passt ihnen/passt dir/passt es/hatten sie/haetten sie/haben sie) ~6 (zeit/termin/?)  # German
.9 (invitons/inviter/rencontrer/convier/recevoir en) ~6 (entretien/rencontre/echange/entrevue)  # French
.9 (etes vous/seriez vous/es tu/seriez/etes) ~2 (disponible/libre/dispo)  # French
.9 (quelles sont vos/vos/tes) ~1 (disponibilites/dispos)  # French
.9 (invitar/invitarle/invitarte/entrevistar/conocerte/conocerle/convocar) ~5 (entrevista/llamada/reunion/el)  # Spanish
.9 (estas/esta/tienes/podrias/podria/puedes) ~3 (disponible/libre/disponibilidad/venir/pasarte/pasar) ~4  # Spanish
.9 (cuando te viene/que dia te/te viene bien/le viene bien)  # Spanish
.9 (nodigen/uitnodigen/uitgenodigd/kennismaken/kennismakingsgesprek) ~6 (gesprek/kennismaking/sollicitatiegesprek/op/je/u)  # Dutch
.9 (schikt/uitkomt/komt het/wanneer kun/wanneer kunt/ben je beschikbaar/bent u beschikbaar/heb je tijd/heeft u tijd/kun je)  # Dutch
.9 (zapraszamy/zaprosic/zaproszenie/chcielibysmy zaprosic) ~5 (rozmowe/spotkanie/rekrutacyjna)  # Polish
.9 (czy pasuje/kiedy pasuje/czy bylby/czy bylaby/kiedy moze/pasuje panu/pasuje pani/pasuje ci)  # Polish
.9 (invitarla/invitarti/invitare/incontrarla/incontrarti/conoscerla/conoscerti) ~6  # Italian
.9 (quando le andrebbe/quando sarebbe/e disponibile/sei disponibile/sarebbe disponibile/le andrebbe bene/ti andrebbe)  # Italian
.9 (convidar/convida lo/convida la/entrevista/conversar) ~6 (entrevista/conversa/dia/reuniao)  # Portuguese
.9 (tem disponibilidade/tens disponibilidade/esta disponivel/estas disponivel/qual a sua disponibilidade/quando pode/
    quando podes)  # Portuguese
"""

_PROMISE = """
.9 (melden uns/melde mich/bescheid geben/geben ihnen/gebe dir/informieren wir/werden wir uns/werden uns/rufe an/rufe sie/rufe dich/
    horen von uns/hoeren von uns/hore mich/erhalten sie/bekommen sie) ~8  # German
.9 (reviendrons/reviens vers/revenons vers/recontacterons/recontacte/tiendrons informe/tiendrai/donnerons une reponse/rappelle/
    appellerai/aurez une reponse/ferons un retour/vous ferons)  # French
.9 (te llamo/le llamo/te llamare/le llamaremos/nos pondremos en contacto/me pondre en contacto/te diremos/le informaremos/te aviso/
    te avisamos/daremos una respuesta/te contamos/tendras noticias/te escribo)  # Spanish
.9 (laat je weten/laten je weten/laten u weten/hoor je van/hoort u van/hoort van/hoor je/nemen contact/neem contact/komen erop terug/
    kom bij je terug/kom erop terug/bel je/bellen je/geven uitsluitsel)  # Dutch
.9 (skontaktujemy/skontaktuje/damy znac/dam znac/odezwiemy/odezwe/poinformujemy/zadzwonie/wrocimy/wroce/oddzwonie/przekazemy)  # Polish
.9 (le faremo sapere/ti faremo sapere/ti faccio sapere/vi faremo/la ricontatteremo/ti ricontatteremo/la contatteremo/ti contatteremo/
    ti chiamo/la chiamo/ti chiamero/avra una risposta/avrai una risposta/le daremo)  # Italian
.9 (entraremos em contacto/entraremos em contato/entramos em contacto/daremos uma resposta/ligo te/ligo lhe/telefono/
    voltaremos a contactar/damos noticias/dou noticias/avisamos/informaremos/retornaremos/retorno)  # Portuguese
"""

_ABSENCE = """
.95 (abwesend/abwesenheit/abwesenheitsnotiz/nicht im buro/nicht im buero/ausser haus/im urlaub/wieder erreichbar/wieder im buro/
    wieder im buero/wieder fur sie da/wieder fuer sie da/in elternzeit)  # German
.95 (absent du bureau/absente du bureau/absent jusqu/en conge/en conges/de retour le/absence du bureau/en vacances/actuellement absent/
    actuellement absente)  # French
.95 (fuera de la oficina/de vacaciones/ausente de la oficina/de baja/estare de vuelta/estoy de vacaciones/regreso el/
    vuelvo el)  # Spanish
.95 (afwezig/niet op kantoor/met vakantie/op vakantie/weer aanwezig/weer bereikbaar/met verlof/terug op kantoor/
    weer op kantoor)  # Dutch
.95 (na urlopie/poza biurem/nieobecny/nieobecna/przebywam na/wracam/urlopie do/bede dostepny/bede dostepna)  # Polish
.95 (fuori ufficio/fuori sede/in ferie/assente dall/assente fino/saro assente/rientro il/di ritorno il)  # Italian
.95 (fora do escritorio/de ferias/ausente do escritorio/estarei ausente/regresso a/regresso no/volto a/volto no/
    de licenca)  # Portuguese
"""

_HOLD = """
.95 (auf eis/pausiert/einstellungsstopp/zuruckgestellt/zurueckgestellt/auf hold/vorlaufig gestoppt/vorlaeufig gestoppt/besetzungsstopp/
    verschoben auf/ruht derzeit)  # German
.95 (en suspens/gele/gel des/mis en pause/en attente jusqu/suspendu/suspendue/gel du recrutement)  # French
.95 (en pausa/congelada/congelado/paralizado/paralizada/suspendido/suspendida/en suspenso/parado hasta)  # Spanish
.95 (in de wacht/on hold gezet/bevroren/vacaturestop/tijdelijk stilgelegd/opgeschort/gepauzeerd/in de ijskast)  # Dutch
.95 (wstrzymana/wstrzymany/wstrzymalismy/zamrozona/zawieszona/zawieszony/zawiesilismy)  # Polish
.95 (in sospeso/congelata/sospesa/sospeso/in pausa/bloccata fino/ferma fino)  # Italian
.95 (em pausa/congelada/suspensa/suspenso/em espera/em stand)  # Portuguese
"""

_JOB_TALK = """
.9 (bewerbung/stelle/stellenangebot/vorstellungsgesprach/vorstellungsgespraech/bewerber/personalabteilung/lebenslauf/candidature/
    entretien/poste/recrutement/candidatura/entrevista/puesto/vacante/sollicitatie/vacature/sollicitatiegesprek/aplikacja/aplikacje/
    rekrutacja/rekrutacji/stanowisko/rozmowe/colloquio/selezione/vaga/recrutamento)  # any
"""

TONGUES: tuple[Phrase, ...] = (
    *table(ActKind.REFUSAL, _REFUSAL),
    *table(ActKind.RECEIPT, _RECEIPT),
    *table(ActKind.INVITATION, _INVITATION),
    *table(ActKind.PROMISE, _PROMISE),
    *table(ActKind.ABSENCE, _ABSENCE),
    *table(ActKind.HOLD, _HOLD),
    *table(ActKind.JOB_TALK, _JOB_TALK),
)
