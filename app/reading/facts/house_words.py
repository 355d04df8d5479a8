"""Words that the names of firms and houses are made of, for reading a domain in which they stand without gaps.

One table for each part that a word plays; all in lower case and without accents, as domains write them.
"""

# ruff: noqa: E501 (tables, a family of words a line)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What a house does or is: stands at the end ("motuekahops"), with a name before it that need not be a word.
TRADES = _words("""
    accountancy accountants accounting actuarial adjusters advertising advice advisers advisors advisory advocates aerospace agency agri agriculture agronomy air aircraft airlines airport airways alloys aluminium ambulance
    analytics animation antiques apiaries apothecary appliances aquaculture aquarium arboretum archaeology architects architecture archive archives arena aromatics arts asphalt assay asset assets assurance attorneys auctions
    audio audit auto automation automotive autos aviation awnings bakehouse bakers bakery bank banking barbers barns batteries beauty beds beer bees belts beverages bicycles bikes bindery biologics biosciences biotech blinds boat boats
    boatworks boatyard bodyshop boilers bonds bookbinders bookbinding bookkeeping books bookshop boots botanics bottlers bottling boxes braiding brass bread breeders brewers brewery brewing brickworks bricks brokerage brokers brushes builders building
    buildings buses butchers butchery cabinets cabs cable cables cafe camp camps candles canning capital caravans cardiology cards care cargo carpentry carpets carriers cars castings catering cathedral cellars
    cement centre ceramics chambers charity charters cheese chemicals chemist chemists chimneys chocolate church cider cinema circuits circus civil claims clay cleaners cleaning clinic clinics cloth clothing cloud cloudworks club coach coaches
    coaching coatings cocoa coffee college colleges commodities communications community components composites computing concrete confectionery conservation conservatory construction consult consultancy consultants
    consulting contractors controls copper cosmetics cotton council couriers courts couture crafts cranes creamery creative credit crew crops cruises cuisine curtains customs cycles cycling dairies dairy dance data dental dentalcare
    dentists dermatology design designs diagnostics diesel digital diner disposal distillers distillery distribution divers diving docks dockyard doors drainage drilling dry dyers dyeing earthworks ecology education egg eggs electric
    electrical electricians electronics elevators embroidery energy engineering engineers engines entertainment environmental equine equipment escrow estate estates events excavation exploration exports express eyecare fabrication fabrics
    factory farm farms fashion fasteners feeds felt fencing ferries ferry fertilisers festival fibre fibres films finance financial fintech finserv fire fireworks fish fisheries fishing fitness fittings flooring floors florist
    florists flour flowers fm folk food foods foodworks footwear forensics forestry forge forging forgings formwork foundation foundry fragrances framing freight frozen fruit fruits fuel fuels fund funds funerals furnace furnishings furniture
    gallery galvanizing games gaming garage garden gardens garments gas genetics genomics geology geotech geotechnical gin glass glassworks glaziers glazing gold golf grain grains granite graphics gravel grill grocers grocery groundworks group groves gym hair
    handloom harbour hardware harvest harvesting hatchery haulage hay health healthcare heating helicopters herbs heritage hire homecare homes honey hops horticulture hospice hospital hospitality hospitals hostel hotel hotels house housing
    hydro ice imaging imports industrial industries inks inn inns institute instruments insulation insurance interiors interpreting investments iron ironworks irrigation jewellers jewellery jewelry joiners joinery journal junction
    kayaks kennels kindergarten kitchen kitchens knits knitwear lab laboratories labs lace landscapes landscaping languages laser laundry law lawn lawyers leasing leather leathers legal lending letterpress letting lettings libraries library
    lifts lighting lime linen linens livestock loans locks locksmiths lodge lodges logistics lubricants lumber luggage machinery machines machining mail malting maltings malts management manor manufacturing marble marina marine maritime market marketing
    markets masonry materials maternity meats mechanical media medical medicine memorial metals metalworks meters micro microfinance midwifery milk mill milling mills mineral minerals mining mobility moorings
    mortgages motor motors mouldings mountaineering movers municipality museum museums music mutual navigation networks news newspaper nhs nurseries nursery nursing nuts oil oils oncology ophthalmology optical opticians optics orchards
    orchestra ordnance organics organs outdoor outdoors outfitters packaging packers packhouse paediatrics paint painters painting paints pallets paper papers parish park parks partners parts pastry patisserie paving payments payroll pearls pensions
    performance perfumes permits pest petroleum pets pharma pharmaceuticals pharmacies pharmacy photo photography photonics physio physiotherapy pianos pictures pilotage pilots pipe pipelines pipework pipes piping pizza planning plant plants plaster
    plastering plastics plating plumbers plumbing polymers polytechnic ports post potatoes potters pottery poultry power practice precast precision prep preschool press preserve primary print printers printing prints prison produce productions
    properties property prosthetics protection psychology publications publishers publishing pubs pumps quarries quarry quilts radar radio radiology rafting rail railway railways ranch range records recovery recycling refinery refining refrigeration rehab
    reinsurance removals renewables rentals repairs reporting rescue research residences resort resorts resources restaurant restaurants restoration retail retirement rice rigging roasters roastery robotics roofing roofs rope ropes rubber rugs
    saddlery safaris safety sails salmon salon salt salvage sanctuary sandwiches satellite sausages sawmill scaffolding school schools sciences screens sculpture seafood sealants seals security seeds semicon semiconductor semiconductors sensors
    services settlement shearing sheds shellfish shelter shipping ships shipyard shoes shop shutters signs silk silver silversmiths skincare slate slates slateworks sleepers soap software solar soles solicitors sound spa spices spinning spirits sport sports
    springs stables stadium staging stairs stationery steam steel steelworks stone stonemasons stonework storage stores straw structures stud studio studios sugar supplies supply surf surgery survey surveying surveyors suspension swimming
    systems tackle tailors tannery tanks tapestry tax taxi taxis tea teas tech technical technologies technology telecom telecoms telemetry television tents terminals textile textiles thatching theatre theater therapy tiles tiling timber timbers
    tobacco tools tours towage towers towing toys tractors trade traders trading training tram trams transformers transit translations transport travel trees trucking trucks trust tunnels turbines tv tyres underwriters union university
    upholstery utilities vaccines valves vans vault veg vegetables veneers ventilation ventures vet veterinary vets video vineyard vineyards vintners violins vision warehousing waste watches water waterways weavers weaving weddings weighing welding
    wellness wellsite wheels wholefoods wholesale wicker wildlife wind windows wine winery wines wire wiring wood woodland woodlands woodwork woodworks wool wools workshop workshops yachts yard yarns yoga zinc zoo
    blooms medtech telecare search recruitment talent staffing coop drydock villas racing aid audiology seafoods scaffold almshouses facades fulfillment ropeworks charter seed
    access academies academy aggregates airport allotments blood boatbuilding canoes chalets coal compressors crates crewing cottages crabs dispatch eyewear fest fireplaces fridges granola guesthouse historical hub infrastructure jams joists kids kites learning manning maps mosaics mussels
    olives opera osteopathy oysters paddles peaches pediatrics podiatry quarrying reindeer saunas scales sinfonia stoves stonecraft swim tapas title tramways transporters trolleys truffles vines wilds
    advies automobile backhaus bau baeckerei betriebe boulangerie bouw brauerei buchhandlung cantieri casa cave chantiers druck druckerei electronica elektrik fietsen frakt gaertnerei garten haus holz huis installatie jardins kliniek klinik kliniken
    konditorei koncept kuche maschinen mebel metall mobler moebel oficina papier panaderia praxis rederij scheepsbouw schreinerei spedition technik tischlerei transporte verlag vinos vignobles werft werke werkplaats windpark zorg
""")

# Kinds that stand before the name they belong to.
KINDS_BEFORE = _words("""
    academy atelier auberge bistro bodega boulangerie bureau cabinet cafe cantina casa chateau clinica clube colegio domaine editions estudio galerie gasthaus gasthof groupe grupo hacienda haus
    hospital hostal hotel huis institut klinik laboratorio librairie maison museum musee osteria pension praxis restaurant ristorante spital stadtwerke studio taverna teatro theater theatre transportes universidad universitat universite verlag villa weingut
""")

# Places that are written apart from the name before them ("pecan creek", "swan valley"), and may end a name by themselves.
PLACES = _words("""
    alley avenue bay beach bluff city county state bridge canal canyon cape cliffs coast cove creek cross crossing delta estuary falls fjord fjords forest gulf harbor harbour heath heights highway hill hills island islands isle isles
    junction lagoon lake lakes landing lane loch meadow meadows mountain mountains ocean orchard peak peninsula plains plateau point port prairie quarter quay range reach reef ridge rise river rivers road rock rocks shore shores
    sound square strait straits street summit terrace tower town valley village vista walk water waterfront wharf
""")

# Of these, the ones that stand apart from a name that no table knows, too; no longer word ends in them.
APART = _words(
    "beach canyon coast county creek delta estuary forest harbor harbour island islands lagoon meadows mountain peninsula reef river street terrace valley"
)

# Endings that grow together with the word before them: "saltmarsh", "northgate", "lakeside".
GROWN = _words("""
    back beck berry born bridge crest borough bourne brook burgh bush bury by cliff combe cot craft croft dale dean den dyke field fields fin fold ford fort gate gates grove ham haven head hold holm hook hurst keep land lands leaf leigh ley light
    line lock man mark marsh mere mill mint moor mouth nest path point pool port quill quay root row shed shell shire shore side smith stead stock stone stow strand thorn thwaite tide time ton town wall view ware water way weather well wharf wheel wick willow wood woods
    work works worth wrack wright
""")

# Endings that some write apart and some together ("Maple Grove", "Ashgrove"): no name is told from them.
EITHER_WAY = _words("bank bend cross hill hills house horn lines rise star top tops tree vale wind wing yard")

# Short endings that stand for more than they say; what they stand for cannot be told from the domain.
SHORTENED = (
    "co",
    "coco",
    "cu",
    "cc",
    "rc",
    "mfb",
    "mfi",
    "isd",
    "usd",
    "psb",
    "poly",
    "med",
    "peds",
    "rep",
    "edu",
    "bio",
    "agro",
    "infra",
    "mag",
    "hq",
    "build",
    "fab",
    "univ",
    "uni",
    "esps",
    "stb",
    "eb",
    "soft",
    "gov",
    "org",
    "inc",
    "ltd",
    "llc",
    "gmbh",
)

# Endings in capitals.
INITIALS = _words("etb fc fm nhs qs rfc tv uk")

# Words of a trade that are written with a gap.
WITH_GAP = {
    "coldchain": "cold chain",
    "coldstorage": "cold storage",
    "coldstore": "cold store",
    "creditunion": "credit union",
    "earlylearning": "early learning",
    "eyeclinic": "eye clinic",
    "foodhub": "food hub",
    "lifesciences": "life sciences",
    "medicalcentre": "medical centre",
    "seedbank": "seed bank",
    "sheetmetal": "sheet metal",
    "animalhospital": "animal hospital",
    "gamereserve": "game reserve",
    "surfschool": "surf school",
}

# Those after whom schools, hospitals and parishes are named.
SAINTS = _words("""
    agnes aidan alban albert aldhelm alphonsus ambrose andrew anne anselm anthony augustine barnabas bartholomew bede benedict bernadette bernard boniface brannoc brendan brigid bridget catherine cecilia chad charles christopher clare clement
    colman columba columban cuthbert cyril david declan denis dominic dunstan dunstans edmund edward elizabeth eunan faith finbarr finian francis gabriel george gerard gertrude giles gregory helen helena hilda hugh ignatius ita james jerome joachim john
    joseph jude julian katharine kevin kieran lawrence leonard luke malachy margaret mark martin mary matthew mel michael monica mungo nathy neot nicholas ninian olaf olave osmund oswald oswin patrick paul peter philip pius raphael richard rita
    rose saviour sebastian stephen swithun teresa therese thomas ursula vincent werburgh wilfrid william winifred wulfstan
""")

# Plain words that begin names, or stand second beside another plain word.
PLAIN = _words("""
    aussie baltic bavarian bengal boreal borealis breton caledonian cambrian capricorn cascadia catalan celtic cornish cotswold cumbrian cymru danube delta devon dorset eastern fundy gaelic garonne hanse highland hudson iberian ionian jura kentish lakeland laurentide levant ligurian
    malabar mersey mourne nordic northumbrian outback ozark pennine rhine riviera sahara savoy saxon scottish severn shannon shetland solent straits sussex tasman thames trent tyne ulster vermont welsh wessex yorkshire yukon zambezi zeeland
    acorn alder alma alpine amber anchor ancient angel anvil apex apple april aqua arbor arc arch arctic arrow ash aspen aster atlas aurora autumn avon badger bald bamboo banner barley baron bass basin battery beacon beam bean bear beaver bee beech
    bell bench berry big birch bird birds bishop bison black blossom blue bold bonny border bow box boulder brave bread breeze briar brick bridge bright brimstone brisk broad bronze brook brown buck bull bumble burr butter button cactus calm camel candle
    cape capital cardinal carbon castle cat cedar central century chalk charm cherry chestnut child children cinder circle citrus city clear clever clip cloud clover coal coastal cobalt cobble cold comet common compass copper coral core corn corner cosmic cottage
    country cove cow crab crane credit crest crimson crooked crow crown crumb crystal cup curlew cypress daisy dandelion dark dawn day deep deer delta desert dew diamond dog dolphin dove downs dragon dragonfly drift driftwood drum duck
    dune dust eagle early earth east eastern ebony echo eden edge egret eight elder elk elm ember emerald emperor empire endeavour eucalyptus evergreen fair falcon family far feather fen fern fiddle field fifth fig finch fir fire first fish five
    flag flame flat fleet flint flora foggy folk forest fork fort forward four fox free fresh frog frontier frost full garnet gecko general gentle giant ginger glacier globe goat gold golden good goose gorse grace grain grand granite grape gravel great green
    grey gray ground guild gull gum half hammer hand happy hare harbor harbour harp hart harvest hawk hawthorn hazel heart hearth heather heath hen heritage heron hidden high highland highlands holly home honest honey hope horizon horn horse hummingbird hundred
    ibis imperial indigo iris iron ivory ivy jade jasmine jay jet jolly journey jubilee juniper jupiter kelp kestrel kestrels key keystone king kings kingfisher kite kiwi knight koala lake lamb lamp lantern larch lark last laurel lava lavender leaf learning ledger lemon level liberty
    light lily lime linden link lion little lizard local lone long loon lotus love low loyal lucky lunar lynx magnolia magpie main maple marigold mariner maritime marsh marten meadow mercy meridian merlin metro mid middle midland midlands midnight mint mirror mission mist
    monarch moon moss mother mount mountain mulberry myrtle narrow nautilus needle nest new night nimble nine noble north northern nova oak oaks ocean old olive onyx open opal orange orchard orchid orient oriole osprey otter outback owl ox oxbow oyster
    pacific paddle palm panda paper paradise parrot patriot peach peak pear pearl pebble pecan pelican penguin penny people pepper perch peregrine phoenix pike pilgrim pine pink pioneer pipe pipit plain planet plum plover pocket polar pony poplar poppy prairie pride prime primrose proud puffin
    pure purple quail quarter queen queens quick quiet quill quince rabbit rail rain rainbow rapid raven raw reader red redwood reed reef regal regent rhino ribbon right ring rising river road robin rock rocket rocky rolling roof rose rosemary rough round rowan royal ruby rural
    rush russet rustic rye saffron sage saint salmon salt sand sandpiper sandy sapphire satin savanna scarlet sea seal second seven shadow shady shamrock shell shepherd shield shining shore short shoreline sierra silent silk silver simple six skipper sky skylark
    slate sleepy slow small smart smooth snow snowy soft solid song sound south southern sparrow spark spear spice spinning spire spotted spring spruce squirrel stag star starling state steady stella stick still sting stone stork storm stout straight straits
    strong sugar summer summit sun sunny sunrise sunset super sure swallow swan sweet swift sycamore table tall tango teal teapot ten terra thames thistle thorn thread three thrush thunder tide tiger tin tiny top torch trail tree trident trinity triple true
    tulip turtle twin twist two union united unity upper urban valiant vale valley vanguard velvet vine violet vista vital vivid walnut wander warm water wattle wave way weft west western whale wharf wheat wheel whistle white wild willow wind windmill
    window wing winter wise wolf wombat wonder wood wool world wren yellow yew young youth zebra zenith zephyr bird barn mare ewe calf ram lamb loaf loom lathe plough kiln nail bolt hook knot mast oar sail hull keel
    helm rudder tallow wick flask jug kettle spoon fork plate apron boot glove hat coat shirt button needle thimble tailor cobbler butcher baker miller potter cooper mason weaver fletcher wright ranger scout captain bosun sailor drover piper fiddler warp
""")

PLAIN |= {f"{word}s" for word in PLAIN if not word.endswith("s")}

# Short words between a kind and its name: "Theater am Deich", "Cafe do Sol".
JOINERS = ("am", "da", "de", "del", "do", "van")
