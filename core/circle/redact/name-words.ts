function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** What is said before the name of a person. Folded, without the stop. */
export const titles = set(
  `mr mrs ms miss mx dr prof professor sir dame lady lord rev reverend father sister brother uncle aunt auntie grandma grandpa nonna
  nonno herr frau fraulein signor signora signorina senor senora don dona madame mme mlle monsieur captain capt sgt sergeant pc
  officer constable inspector detective judge councillor cllr mayor rabbi imam pastor vicar chef coach nurse doctor sheikh hajji`,
);

/** Titles that are words of the language too, and belong to a name only with a capital letter before it. */
export const wordyTitles = set(
  "father sister brother uncle aunt auntie officer chef coach nurse doctor don judge mayor sir lady lord miss",
);

/** Small words inside a name: "van der Berg", "bin Salman". */
export const particles = set(
  "van von der den de del della delle di da dos das do du des la le las los lo el al bin bint ibn ter ten te zu zum zur of y e i san st saint mc o d l",
);

/** What the name of a house that takes guests or sells things may begin with, in some of the languages around. */
export const houseBeginnings = set(
  "hotel hostel motel pension gasthof gasthaus auberge restaurant ristorante trattoria osteria pizzeria brasserie bistro cafe boulangerie patisserie baeckerei backerei metzgerei garage atelier salon studio casa villa",
);

/** What the name of a firm ends with, by law or by custom. */
export const firmEndings = set(
  `ltd limited llc llp plc inc incorporated corp corporation co company gmbh ag kg ohg ug ek sa sas sarl srl spa bv nv ab oy as aps
  pty kft sro zoo eood lda ltda sons son daughters bros brothers sisters partners associates group holdings cie cia`,
);

/** Those that the law puts behind a name, after which the name is over. */
export const legalEndings = set(
  "ltd limited llc llp plc inc incorporated corp gmbh ohg sas sarl srl spa bv ab oy aps pty kft sro lda ltda",
);

/** What a business or a house is, as the last word of its name. */
export const trades = set(
  `bakery bakeries bakers cafe restaurant bistro bar grill diner hotel inn pub arms tavern garage motors autos cars plumbing plumbers electrical
  electric roofing builders building construction contractors joinery carpentry farm farms dairy foods food catering caterers salon hair
  barbers pharmacy dental dentistry surgery store stores shop market supermarket insurance transport logistics haulage freight
  couriers printing printers print press studio studios gallery books bookshop florist florists flowers nursery association union federation
  foundation trust charity agency consulting consultants consultancy solicitors accountants accounting accountancy lawyers law properties property estates
  lettings rentals services service supplies supply solutions systems technologies tech software media design designs interiors
  kitchens furniture carpets cleaners cleaning laundry gym fitness yoga brewery brewing winery vineyard vineyards distillery roasters roastery coffee
  tea deli butchers grocers fishmongers wholesale imports exports trading industries works mills mill manufacturing engineering
  landscaping gardens paints pools travel tours cycles bikes sports toys jewellers jewelers opticians optics fashions boutique textiles
  metals steel timber packaging plastics chemicals energy solar security capital ventures finance investments realty homes care events club society
  gazette herald times tribune chronicle radio credit bakehouse patisserie pizzeria trattoria osteria backerei metzgerei apotheke boulangerie panaderia`,
);

/** Houses that have a label of their own. */
export const houses: Readonly<Record<string, string>> = {
  school: "School",
  academy: "School",
  college: "College",
  university: "University",
  hospital: "Hospital",
  clinic: "Clinic",
  church: "Church",
  chapel: "Church",
  mosque: "Mosque",
  temple: "Temple",
  synagogue: "Synagogue",
  council: "Council",
  bank: "Bank",
  library: "Library",
  theatre: "Theatre",
  theater: "Theatre",
  museum: "Museum",
  shelter: "Shelter",
  chamber: "Chamber",
};

/** What the name of a street ends with. */
export const streetEndings = set(
  "street st road rd lane ln avenue ave drive dr close square sq place pl terrace row crescent boulevard blvd highway hwy parkway quay wharf alley court ct way mews hill strasse str weg platz gasse allee straat laan",
);

/** What the name of a street begins with in languages that put it first. */
export const streetBeginnings = set("rue via viale piazza calle avenida plaza rua corso paseo");

/** How the name of a street ends in languages that write it as one word. */
export const streetTail = /\p{L}{3}(?:strasse|straße|gasse|platz|allee|weg|laan|straat|gatan|vej)$/u;

/** What the name of a place in the country or in a town ends with. */
export const placeEndings = set(
  "park valley river lake bay beach station airport county village town city harbour harbor bridge forest wood woods common green island isle mountain mountains creek springs falls heights district quarter estate centre center mall plaza port",
);

/** What somebody is rather than who, as the last word of a run: "the Assistant Manager". */
export const roles = set(
  `manager assistant director officer chef baker cook driver clerk accountant owner partner board team department committee head supervisor
  inspector foreman buyer seller landlord landlady tenant court authority service union standards day customer supplier employee`,
);

/** Words before a capital that make it a place; after the weaker ones it may as well be a firm or a person. */
export const inPlace = set("in near outside around across towards throughout");
export const atPlace = set("at from to via");

/** What somebody does, right after their name, who is then a person. */
export const personVerbs = set(
  `said says say asked asks ask told tells rang rings called calls phoned wrote writes emailed texted replied answered wants wanted thinks
  thought knows knew feels felt believes believed believed promised promises offered offers owes owed paid pays came comes went
  goes left leaves works worked lives lived moved has had is was does did will would might could can may never always still just
  also and who whose looked looks smiled laughed cried shouted nodded insisted insists refused refuses agreed agrees admitted
  complained complains threatened gave gives got gets took takes brought brings made makes found finds saw sees heard hears met
  needs needed likes liked hopes hoped stole lied lies quit resigned started stopped sent sends signed bought sold`,
);

/** What is written with a capital letter in English and names nobody: days, months, feasts, languages, peoples, marks of the trade. Folded. */
export const capitalWords = set(
  `i ok monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu
  thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul
  aug sep sept oct nov dec christmas xmas easter lent advent ramadan eid diwali hanukkah passover halloween thanksgiving god allah
  english french german italian spanish portuguese dutch danish swedish norwegian finnish polish czech slovak hungarian romanian
  bulgarian greek turkish russian ukrainian arabic hebrew hindi urdu bengali tamil chinese mandarin cantonese japanese korean
  vietnamese thai indian pakistani irish scottish welsh british american canadian australian african asian european mexican
  brazilian swiss austrian belgian christian muslim jewish catholic protestant buddhist hindu latin roman gaelic europe africa asia
  america england scotland wales ireland britain france germany italy spain portugal netherlands holland belgium luxembourg switzerland
  austria denmark sweden norway finland poland czechia hungary romania bulgaria greece turkey russia ukraine china japan korea india
  pakistan bangladesh vietnam thailand australia canada mexico brazil argentina chile egypt morocco kenya nigeria uk usa us eu
  english-speaking google facebook instagram whatsapp youtube tiktok twitter linkedin amazon ebay etsy paypal excel word outlook
  microsoft apple android iphone ipad yelp tripadvisor airbnb uber netflix zoom covid internet bible quran plan option appendix annex
  internet wi wifi pdf dear sir madam mr mrs ms dr covid lego hoover biro brexit papa mama mum mummy mom dad daddy grandad granddad granny nana gran grandma grandpa ma pa alps caribbean balkans scandinavia`,
);

/** Countries, which tell little and are left in: those of one word; those of more are among the phrases. Folded. */
export const countries = set(
  `afghanistan albania algeria andorra angola armenia azerbaijan bahamas bahrain barbados belarus belize benin bhutan bolivia botswana brunei
  burundi cambodia cameroon chad colombia congo croatia cuba cyprus djibouti ecuador eritrea estonia ethiopia fiji gabon gambia
  ghana grenada guatemala guinea guyana haiti honduras iceland indonesia iran iraq israel jamaica kazakhstan kiribati kosovo
  kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania macedonia madagascar malawi malaysia maldives mali
  malta mauritania mauritius moldova monaco mongolia montenegro mozambique myanmar namibia nepal nicaragua niger oman panama paraguay
  peru philippines qatar rwanda samoa senegal serbia seychelles slovakia slovenia somalia sudan suriname syria taiwan tajikistan tanzania
  togo tonga tunisia turkmenistan uganda uruguay uzbekistan vanuatu venezuela yemen zambia zimbabwe`,
);

/** Names of feasts and papers that are more than one word, masked before names are looked for. */
export const capitalPhrases =
  /\b(?:(?:New|Mother|Father|Valentine|Boxing|Labou?r|Memorial|Independence|Women|All|Christmas|Easter|Black|Good|Bank|Cyber|Pancake|Shrove|Ash|Palm|Thanksgiving|Patrick)[’']?s? (?:Year|Day|Eve|Friday|Monday|Sunday|Tuesday|Wednesday|Holiday|Saints)(?:[’']?s)?(?: (?:Day|Eve))?|Old English|United (?:States|Kingdom|Nations)|European Union|New Zealand|Costa Rica|Sri Lanka|El Salvador|Puerto Rico|Ivory Coast|Sierra Leone|Burkina Faso|Dominican Republic|Czech Republic|Trinidad and Tobago|Hong Kong|Isle of (?:Man|Wight)|Latin America|South (?:Africa|Korea|America)|North (?:America|Korea)|Saudi Arabia|Middle East|Northern Ireland|Great Britain|Google (?:Maps|Reviews?)|Trip Advisor|Wi-Fi|Human Resources|Supreme Court|High Street|Main Street(?! [a-z]*ern)|Ms Word|Power Point|Chamber of Commerce|Health and Safety|Trading Standards|Small Claims Court|Better Business Bureau|Inland Revenue|Internal Revenue Service|Labou?r Office|Black Lives Matter|First Aid|(?<!\p{Lu}\p{L}*(?:[’']s)? )(?:Fire (?:Brigade|Department|Service)|Health (?:Department|Office)|Tax Office|Job Centre|Citizens Advice|Environmental Health|Social (?:Services|Security)|Post Office|Town Hall|City Hall|Head Office|Home Office|Red Cross|Labou?r Department)|Plan [A-Z]|Option [A-Z\d]|Table \d+|Article \d+|Section \d+)\b/gu;

/** States, counties and lands that may stand after "in" and are larger than a town. Folded. */
export const regions = set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming cornwall devon dorset somerset kent sussex essex
  suffolk norfolk yorkshire lancashire cumbria surrey hampshire wiltshire shropshire cheshire derbyshire bavaria saxony tuscany
  provence brittany normandy andalusia catalonia ontario quebec alberta queensland tasmania ulster munster leinster connacht`,
);

/** Towns that many people know. Folded. */
export const towns = set(
  `london manchester birmingham leeds liverpool sheffield bristol glasgow edinburgh cardiff belfast dublin cork galway brighton oxford
  cambridge nottingham leicester newcastle southampton portsmouth plymouth exeter york bath norwich derby coventry swansea aberdeen
  dundee inverness paris lyon marseille lille nice bordeaux toulouse nantes strasbourg berlin hamburg munich cologne frankfurt
  stuttgart dresden leipzig hanover bremen vienna graz salzburg zurich geneva basel bern rome milan naples turin florence bologna
  venice verona madrid barcelona valencia seville bilbao lisbon porto amsterdam rotterdam utrecht antwerp brussels ghent copenhagen
  stockholm oslo helsinki warsaw krakow gdansk prague brno budapest bucharest sofia athens istanbul ankara moscow kyiv chicago boston
  dallas houston denver seattle portland detroit miami atlanta phoenix philadelphia cleveland pittsburgh nashville memphis austin
  baltimore minneapolis milwaukee orlando tampa toronto montreal vancouver ottawa calgary sydney melbourne brisbane perth adelaide
  auckland wellington delhi mumbai bangalore chennai kolkata lahore karachi dhaka beijing shanghai tokyo osaka seoul singapore
  reading hull sandwich split nairobi lagos accra cairo johannesburg lima bogota santiago windhoek tallinn riga vilnius ljubljana zagreb bratislava`,
);

/** Towns of more than one word that many people know. Folded. */
export const longTowns: ReadonlySet<string> = new Set([
  "new york",
  "los angeles",
  "san francisco",
  "san diego",
  "san jose",
  "las vegas",
  "new orleans",
  "salt lake city",
  "kansas city",
  "st louis",
  "fort worth",
  "el paso",
  "santa fe",
  "kuala lumpur",
  "cape town",
  "buenos aires",
  "sao paulo",
  "rio de janeiro",
  "mexico city",
  "tel aviv",
  "abu dhabi",
  "the hague",
  "new delhi",
  "ho chi minh city",
  "milton keynes",
  "st albans",
  "st ives",
]);
