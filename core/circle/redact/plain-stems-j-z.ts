/** Stems of the words that English sentences are made of, j to z: those that stand in small letters in the cases, and those of shops and offices. */
export const plainStemsJToZ = `
  jacket jar jcik jealous jell jerse jett jewel jeweller job join joiner joint joke journal journalist journe joy judg
  judgement judgment juic jump junior juror jury just justic justif keener keep kennel kept kernel ketchup kettl key
  keychain kick kid kidne kil kill kiln kilo kilometr kin kind kinder kindl kindness king kitchen kitten knee knew
  knif knit knitter knock knot know knowingl knowledg known lab label labor laborator labour lack ladder lady laid
  lake lamp lamplight land landlord lane languag laps laptop larg largel larger largest last late latel lateness later
  latest latt laugh launch laundr laundromat law lawful lawfull lawn lawsuit lawyer lay layer layoff layout laziest
  lazy lcar lead leader leadership leaf leaflet leak lean leap learn learner learnt leas least leather leav led ledger
  left leftover leg legal legall lemon len lend lender length lens lent less lesson let letter letterhead leukaemia
  level levy liabilit liabl liar libel librar licenc licens lid lie lied life lift light like likel likewis limit line
  link lion lip list listen listeria listeriosis lit literall literatur litigation litr littl live lle load loaf loan
  lobb local locall location lock lockdown locker locksmith lodg log logistic logout lonel long longer longest look
  loos lord lorr lose loss lost lot loud louder loudest love lovel low lower lowest loyal loyalt luck luckil lunch
  lunchtim lung lure lying macaroon machin machiner mad made magazin magical maid mail mailbox main mainl mainland
  maintenanc major majorit make maker male malpractic man manag management manager manicur manner mantl manual
  manufacturer many map march margin mark market marketplac marr marshal martyr marzipan mask mass massag master match
  material maternit matter mattress maximum may mayor me meadow meal mean meaningful meant meantim meanwhil measur
  measurement meat meatpacker mechanic media median medical medicin medium meet member membership memo memor men mend
  mental mentalit mention menu menus merchant merel merg merit mess messag met meter method metr metric microphon
  middl middleman middlemen midland midnight midst midweek midwif might mil mild mile milk mill million millionth
  millston mind mine minibus minimum minister ministr minor minorit minut mirror misdemeanour misfortun mishear
  misjudg misl mislead misread misrepresent miss mission mistak mistaken misunderstand misunderstood misus mix mixer
  mobil mock mocker mode model modern modest moment mone monitor month monthl mood moon moral more moreover morn
  mortgag most mostl motel mother motion motivation motor motorcycl mould mountain mourn mouth move mower much mud mum
  mumbl municipal municipalit museum mush music must mutual my myopic myself nag nail name namel nann napp narrow
  narrower nast nation national natur natural naturall navigation ne near nearb nearer nearl nearness neat necessaril
  necessit neck need needl negativ neglect negligenc negligibl negotiat negotiation neighbor neighbour neighbourhood
  neither nephew nervous nest net network neutral never nevertheless new newcomer newer newest newl newsletter
  newspaper next nice nich niec night nil nine ninet nineteen nmez no nobl nobod nod nois non noncompet none
  nonetheless nonprofit noodl noon nor normal normall north northern nose not notabl note notebook notepad noth notic
  notif notwithstand nought novel novelt now nowher npm nuanc nudg nuisanc null number numerous nurs nurser nut
  nutrition nylon oak oat oath obey object objection objectiv objectivel oblig obligation obscen observ obstruct
  obvious obviousl occasion occasionall occupanc ocean odd of off offenc offer offic officer official officiall offlin
  offshor often oh oil ok okay old older oldest omission on once one onerous oneself onion onlin only open openl
  openness operat operation operator opinion oppos opposit optician option optional or oral orang orchard order
  ordinar org organic organis organisation organiz organization organizational original originall originator other
  otherwis ought our ourselv oust out outbid outbreak outcom outdoor outer outlet outliv outright outsid outsider oven
  over overall overbook overcharg overdraft overdu overflow overhead overlock overlook overnight overpay overpayment
  overrul overse overseer oversight overtaken overtim overview overwork owe owed own owner ownership pace pack packag
  packer pad page paid pain painkiller paint painter pair pale palett pallet palm pan pandemic panel panic paper
  paperwork paragraph parcel parent parish park pars part participant particular partl partner partnership pass
  passenger passphras past path patienc patient pattern paus pay payda payment payout payroll payslip peac peer pen
  penalt pencil penn pension peopl pepper per perceiv percent percentag perch perfect perform performanc performer
  perhap period perk permission permit person personal personall personnel peso pest pet petition petrol pett pharma
  pharmac pharmacist phenomena philosoph philosopher phon photo photocop photograph photographer photographic phras
  physician physiotherap pick picker pickl pictur pie piec pier pierc pig pile pill pilot pin pinch pine pink pipe
  pitch pity pizza pizzeria plac plain plainl plan planet planner plant plaster plasterer plat plausibl play player
  playground plea plead pleas pleasant pleasantl plent plough plumb plumber plus pm poach pocket podcast point poison
  polic polit politel politic political pollut pond pony pool poor poorer poorest pop popular population porridg port
  portal position positiv possibilit possibl post postpon pot potato potential potentiall potter pound pour power
  powerful practic practical practicall practis prais precariousl precaution precautionar precedent precisel predict
  predictabilit prediction prefer preferabl preferenc pregnant prejudic premium prepar preparation prescrib
  prescription present presenter preservativ president press presser pressur presum presumabl pretend prett prevail
  prevent preview previous previousl pric pricier prid prim principl print printabl printer prior priorit prison
  privac privat privatel priz probabl probation problem procedur proceed process processor procurement produc producer
  product production profanit profession professional professor profil profit profitabl program programm progress
  project projector promis promot promotion prompt promptl proof proper properl propert prophes proportion propos
  proposal proposition prosecut prospect prospectiv protect protection protectionist protectiv protest proud proudest
  prov proven provid provider provinc prun pub public publication publicit publicl publish publisher pul pull pulp
  pump punish punishabl punishment pupil pupp purchas pure purpl purpos purposeful purs push put puzzl pyramid qualif
  qualit quandar quantit quarrel quarter quarterl quay queen quer quest question questionabl questionnair queu quick
  quicker quickl quiet quieter quietl quit quot quota quotation rabbit race radiator radio rail rain rais rall ran
  rand random rang rank rare rarel rate rather rattl raw razor reach react reaction read readabl reader real realistic
  realisticall realit reall realm realtor reason reasonabl rebook rebuild rebuilt recal recalculat recall reced
  receipt receiv recent recentl reception receptionist recip reciprocal reciprocit reckon recognis recognition
  recogniz recommend reconsider record recorder recoup recover recruit recruiter recruitment recus red redact redesign
  redo reduc reduction redundanc reef reel ref refer referenc referral refin reflect refrigerator refund refurbishment
  refus refusal regard regardless region regional registration regret regrettabl regular regulat regulator
  regurgitation reinstat reject rejoin rel relat relation relationship relativ relax releas relevanc relevant
  reliabilit reliabl relief reliev relocat reluctantl rely remain remark remarkabl remediation remember remind
  reminder remotel remov removabl removal renam renew renewal renovation rent rental renter reopen reorder rep repa
  repaid repair repav repayment repeat repeatedl repl replac replacement report reportedl reporter repost represent
  representativ repriev reprimand reprint reputation request requir rescu research researcher resembl reserv resident
  resign resist resolv respect respond respons responsibilit responsibl rest restart restaurant restor result retail
  retailer retel retest retir retirement retold return reveal revenu revers review reviewer revision revolv reward
  rewrot rhym rice rich richer rid ride ridg right ring rins rip rise risen risk rival river road roast roaster rob
  robber rock role roll roof roofer room root rope rose roster rot rota rotten rough roughl round rout routin row
  royal rude ruin rule rumour run rung rupe sac sack sad saddest safe safeguard safel safer safet said sail saint sake
  salad salar sale salesman salesmen salespeopl salon salt same sampl sanction sand sandwich sang sanitation sat
  satisf satisfaction sauc sausag save saver savour saw say scaffold scaffolder scal scan scandal scar scarc scenario
  schedul schem schema school schoolchildren scienc scissor scold scop scor scorn scrambl scrap scratch scream screen
  screenshot screw screwdriver scrol sea seal seamstress search searchabl season seasonal seat second secondhand
  secondl secrec secret secretar secretl section secur securit seductiv see seed seek seeker seem seemingl seen sel
  seldom sell seller senator send sender senior sens sensibl sent sentenc separat separatel separation separator
  serious seriousl serv server servic session set settl settlement seven sevent seventeen sever several severanc sew
  sewn sexual shak shaken shall sham shameful shap shar sharabl shareholder sharp sharper sharpl she shed sheep sheet
  shelf shell shelter shelv shift shil ship shipment shirt shock shoe shoemaker shook shop shopkeeper shoplift
  shoplifter shopper short shortag shorter shortfall shortl shot should shoulder shout show shown shrink shrug shut
  shutdown shy sibl sick sickness side sidelin sidewa sigh sight sign signag signal signatur significantl silenc
  silent silentl silk sill silver similar similarl simpl simpler sinc sincerel sing singer singl sink sister sit site
  situation six sixt sixteen sixth size sk skeptical ski skil skill skin skincar skip skipper skirt sky slat sleep
  sleepwalker slept slic slicer slight slightl slim slip slipper slogan slopp slow slower slowest slowl small smaller
  smallest smart smel smell smil smok smoker smooth smug snag snooz snorkel snow so soap soar social societ societal
  sock socket sofa soft soften softer softwar sogg sold sole solicitor solid solution solv some somebod somehow someon
  someth sometim somewhat somewher son song soon sooner sorr sort soul sound soup sour sourc sourdough south southern
  sow sown spar speak speaker special specific specificall speech speechless spel spend spent spic spill spirit spit
  split spoil spoilt spok spoken spokesman spokesperson spokeswoman sponsor sponsorship spoon sport spot spra spray
  spread spreadsheet spring sprung spur squar sriracha stabl staf staff stag stair stairwell stak stakeholder stalemat
  stall stand standard stapler star start starter startup stat statement station status stay stead steadil steal steam
  steel steep steer stem step stick stiff still stock stol stolen stomach ston stood stop stoppag stor storag storeman
  storm stov straight straighten strain strang strangel stranger strateg stream street strength strengthen stress
  stressor stretch strict stricter strictl strid strif strik string strip strok strong stronger struck structur
  struggl stuck stud student studio stuff stunt stupid styl stylist subcontractor subject submission submit subpoena
  subprim subscrib subscriber subscription subsequentl substack substanc substantiall success successfull succession
  successor such sudden suddenl sue sued suffer suffic sufficientl sugar suggest suit sum summar summaril summer
  summit sun sung sunshin superior supermarket supersed supervis supervisor supper suppl supplier support suppos
  supposedl suppress sure surest surfac surg surger surpris surprisingl surve surveillanc surveyor surviv suspect
  suspend suspicion suspicious sustainabilit swab swallow swap sway sweat sweet swept swim swindler switch sworn
  sympath synchronis system systemic tab tabl tablet tact tag tail tailor taint take takeawa taken takeover talent
  talk tall tap target tariff task tast tattoo tattooist taught tax taxi taxman taxpayer tea teach teacher team teaser
  technical technicall technician technolog teenager teeth tel telemetr telephon television tell temper templ templat
  temporar tempt ten tenant tender tension tent tenth term terminal terminat terrac terribl test testif testimon text
  textil th than thank that the theater theatr theft their them themselv then ther therapist therefor thes thesis they
  thick thief thiev thin thing think thinner third thirdl thirt thirteen thirtieth this thos though thought thousand
  thre thread threat threaten threw thril throat through throughout throw thrown thumb thus ticket tide tie tied tier
  tight tighten tile tiler till timber time timer timetabl tin tiny tip tipper tire titl to toast tobacco toda toddler
  toe together toilet told tolerant toll tomato tomorrow ton tone tongu tonight tonn too took tool tooth toothpast top
  topic tore total totall touch tough tour tourist tout toward tower town toy toyshop trac track trad trader tradesman
  traditional traffic train traine trainer tram transaction transcript transfer transform translat transparenc
  transparent transport trap travel traveller tray treadmill treasur treasurer treat treatment tree trend tri trial
  tribunal trick trigger trip tripl troubl trouser trov truc truck true truest trul trump trust truste truth truthfull
  try tuition tunnel turbin turmoil turn turnover turtl tutor twelfth twelv twent twentieth twic two type typo tyre
  ugly ultimat ultimatel unabl unaffordabl unanimous unanimousl unanswer unask unauthoris unauthoriz unborn unbundl
  uncertain uncertaint unchang uncheck uncl uncoat uncompetitiv unconscionabl undat under underlin undermin underneath
  underserv understand understood undo undoabl undon undoubtedl undress uneas unemployment unequal unexplain unfair
  unfairness unfortunatel unfound unfriendl unheard uniform unintend union unionis unit universal universit unjust
  unkind unknown unlawful unless unlik unlikel unmad unnecessar unnotic unpaid unpleasant unpopular unread unrealistic
  unreasonabl unsaf unsaid unseen unsign unsold unspray unsupportabl unsur untest until untouch untru unus unusual up
  upcom updat upgrad upheld upholster upholsterer upon upper upsel upset upstair upstream urban urge urgent us use
  used useful useless user using usual usuall utilit vacanc vacant vacat vacation vaccin vaguel validation valle valu
  valuabl valuation van vandalism vanish var various vast vat vector vegan vegetabl vehicl vendor venu verdict versa
  version versus very vet veterinar via vice victim video view villa villag villain violation violenc visa visibl
  visit visitor vocabular voic voicemail void volum voluntar volunteer von vote voucher vow vulnerabl wage waist wait
  waiter waitress waitstaff waiver wake walk walker walkout wall wallet want war ward warden wardrob warehous warm
  warmer warn warrant wary was wash wasnt wast watch watcher water waterproof wave wax way we weak weaker wealth
  wealthier weapon wear weather web websit wed week weekda weekend weekl weigh weight weird welcom weld well went wept
  were west western wet what whatever wheel wheelchair when whenever wher wherea wherever whether which whichever whil
  whistl whit whiteboard who whoever whol wholesal wholesaler wholl whom whos why wide widel widen widow widower wife
  wil wild will win winc wind windfall window wine wing wink winner winter wipe wire wise wish with withdraw
  withdrawal withdrawn withdrew withheld withhold within without witness wive wolf woman women won wonder wonderful
  wood wooden wool word wore work worker workforc workload workplac workshop world worm worn worr wors worst worth
  would wreck wrist writ writer written wrong wrongdo wrongl wrot yard year yearl yell yellow yes yet yield yoga you
  young younger youngest your yourself youth zap zero zinnia zip
`;
