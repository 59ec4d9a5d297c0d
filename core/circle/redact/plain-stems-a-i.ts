/** Stems of the words that English sentences are made of, a to i: those that stand in small letters in the cases, and those of shops and offices. */
export const plainStemsAToI = `
  able about abov abroad absenc absent absolutel abundanc abus academic accept acceptabl access accident accidentall
  accomplish accord account accountant accreditation accurat accus achiev acid acquir acquirer acre acreag across act
  action actionabl activat activist activit actual actuall ad add addition additional additionall address ade
  adjustabl admin administration admission admit adopt adult adulterat advanc advantag advers advertis advertisement
  advertiser advic advis adviser advisor affair affect afford afraid afresh after aftercar afternoon aftertast
  afterward again against age agenc agenda agent aggressiv ago agr agre agreement ahead aid aim air aircraft airlin
  airport alarm alert alik aliv all alleg allegation allegedl allerg allianc allow allowanc almond almost alon along
  aloud alpargata alread also alteration alternativ altogether alwa am amaz ambulanc amend amendment amid among amount
  an analog analysis analyst ancient and anger angr angrier animal anno announc announcement annoy annual anoint
  anonymous another answer answerabl antidepressant anxiet anxious any anybod anyhow anyon anyth anywa anywher apart
  apolog apologis apologiz app apparentl appeal appear appendix appl applianc application appoint appointment
  appraisal apprentic approach approv approval approximatel apricot arch architect archiv are area arena argu argument
  aris arm army aros around arrang arrangement arrear arrest arriv articl artificial artist as asham ashor asid ask
  asleep asset assist assistant associat association assumption assur assuranc at ate attachment attack attempt
  attendanc attendant attorne attraction attrition auction auctioneer audienc audit auditor augment aunt aunti
  authentic author authoris authorit automatic autumn availabilit availabl averag avoid avoidanc avoider awar award
  away awful awkward baby babysitter back background backup bacteria bacterium bad badg badl badmouth bag bail bake
  baker balanc baler ball ballot ban bang bank bankrupt bankruptc bar barber barcod bare barefoot bargain barista
  barrel barrister base basement basic basicall basis basket bass batch bath batten batter battl bay be beach bear
  bearabl beat beaut beautiful becam becaus becom bed bedroom been beer befor beforehand beg began begin begun behalf
  behav behavior behavioral behaviour behind being believ bell belong below belt bench bend beneath beneficiar benefit
  bent besid best bet better between beverag beyond bicycl bid bidder big bigger biggest bike bil bill billion
  billionair bin bind binder biometric bird birthda bistro bit bite bitter bitterness black blad blam blank blanket
  bleed blemish bless blew block blog blogger blood blow blue bluff blur blush board boat body boiler boilerplat bold
  bond bone bonus book bookkeep bookkeeper bookmark boot born borrow borrower boss bot both bother bottl bottom bought
  bounc bound bouquet bow bowl box boy bracket brak branch brand brass brav bre breach bread break breakfast breath
  breathtakingl brewer brib brick brickwork brid bridg brief brigad bright brighter bring broadl brok broken broker
  brokerag brother brought brown bruis brush brutal bubbl buck bucket budget buffet build builder built bull bulletin
  bully bunch bundl burden bureau burgund burn burnt bus buse bush busiest business busy but butcher butter button buy
  buyer buzz by bye byte cabinet cabl caf cake cal calculat calendar call caller calm calv came camera camp campaign
  can cancel cancellation candidat candl candlelight candour cannot canteen canva cap capabilit capacit capital
  captain car card cardboard care careful carefull careless caretaker carol carp carpenter carpet carr carrier carrot
  cartoon case casebook cash cashier castl cat catastroph catch catchall categor cater caterer cattl caught caus
  caution ceas ceil celebrit cement cent centr central centric centricit cereal certain certaint certif certificat
  chain chainsaw chair chairman chalk challeng chamber chanc chang changelog channel chapel chapter charg charit chart
  chas chat chatbot cheap cheaper cheat check cheer chees chef chemical chemist chequ chicken chief chiefl child
  childcar children chill chilli chlorin choic choir cholesterol choos chooser chord chos chosen church chutne cider
  circl cite citizen city civil claim class classic classroom claus clay clean cleaner clear clearl clerk clever
  cleverer click client climat climb clinic clinical clip clock clos closel closer closest closur cloth cloud club
  clutch coach coast coat cockup code coerc coffe coin cold coli collaps collar colleagu collect collection colon
  colour colourist column columnist come comfort comfortabl command comment commerc commercial commission commissioner
  commit commitment committe common communication communit commut commutation compan compar comparison compass
  compensation compet competition competitiv competitor compl complain complaint complet completel completion complex
  complianc compliant complicat compliment complimentar component composit comptroller comput computer conceal concept
  concern conclud conclusion condition conduct conferenc confession confidenc confident confidential confidentialit
  confinement confirm confirmation conflict confront confus congratulation congruenc connect connection conscienc
  consciousness consent consequenc consequentl consider consist consistent constant constraint construction consult
  consultant consultation consumer consumption contact contain contaminat contamination contempt content contentment
  contest context continu contract contractor contrast contribut contribution control convenienc convenient
  conversation conversel convict convinc cook cool cooler cooperativ cop copier copy copyright core cork corn corner
  corporat corporation correct correction correctl correspondenc corridor corruption cost costl cottag cotton cough
  could council councillor councilman count counter counterpart countr coupl coupon courier cours court courtes cousin
  covenant cover covet cow coworker cozy crack crash crat cream creat crech credential credibilit credit creditor
  creep crew crim criminal crisis critic critical criticall criticis criticism criticiz croissant crop cross crossroad
  crossword crowd crown crucif cruel cruis crush crust cry cubicl culprit cultur cup cupboard cupcak curat cure
  curious current currentl curt curtain cushion custom customar customer cut cv cycl dad dahlia dail dair damag danc
  danger dangerous dark dashboard data date daughter day daycar dead deadlin deadlock deal dealer dealt dear dearer
  dearest death debat debit debt decad deceiv decent deceptiv decid decision deck declar declin decorat decre deduct
  deduction deed deep deeper deepl default defect defenc defend defin definition degre dela delet deletion deli
  deliberatel deliver demand democratiz demographic demonstrat denial dental dentist deny deodorant depart department
  depend dependent deploy deposit deposition depress depth deput deriv describ description deserv design designation
  designer desk desktop desperat despit destroy detail detect detectiv deter determin develop developer development
  devic devilishl dial did die died differ differenc different differentiator differentl difficult diffus dig digger
  digit digital dignit dilemma diminish dine diner dinner dip direct direction directl director dirt disabl disagr
  disagre disagreement disappear disappoint disaster disc disclaimer disclos disclosur discount discover discretion
  discuss discussion disgust dish dishonest dishwasher disingenuous disk dislik dismiss dismissal disobey disposal
  disput disruptiv dissatisf dissent dissolv distanc distinguish distraction distribut distributor district distrust
  ditch divergenc divid division divorc do doc dock doctor document documentar dodg doe dog doing dollar dolphin donat
  donation done door doorwa dormant dot doubl doubt dough doughnut down downstream dozen draft drag drain draw
  drawback drawer drawn dress drew dri drill drink drip driv driven driver drop drov drug drum dry due duel dug dull
  dumb dumpl dure dust duty dwel dye each ear earl earlier earn earner earphon earth ease easier easiest easil east
  eastern easy eat eaten eater echo eco econom economicall economis economist ecosystem edge edit editabl editor
  education effect effectiv effectivel effort egg ego eight eighteen eighth eightieth either elderl elect election
  electrician electricit elevat eleven eleventh eligibl eliminat elm else elsewher email embarrass embarrassment
  embezzlement embezzler embrac emergenc emplo employ employe employer employment empower empt enclos encompass
  encourag encrypt end endors enem energ energiz enforc enforcement engag engin engineer enjoy enough enrich enrol
  ensur enter enterpris enthusiastic entirel entit entitl entr entranc envelop environment envy equal equation
  equipment equit era eras error escalat escrow especiall espresso essentiall establish estat estimat estimator etc
  ethic ethical euro evaluation even event eventuall ever everybod everyda everyon everyth everywher evict eviction
  evidenc exact exactl exaggerat exam examin examination examiner exampl exceedingl excellent except exception exchang
  excit exclusivel excus exec executiv exempt exemption exist existenc expand expect expectation expens expensiv
  experienc experiment expert expertis explain explanation exploit exploitiv explosion export expos extend external
  extra extract eye fa fabric face facebook facial facilitator fact factor fade fail failur fair fairer fairest fairl
  fairness faith fake fal fall fallac fallen fals famil famous far fare farewell farm farmer fascia fashion fast
  faster fat fate father fault favour favouritism fear feast feather fed federal fee feed feedback feel feet fell
  fellow felt fenc fetch feud fever few fewer field fier fierc fift fifteen fifteenth fifth fiftieth fight figur fil
  file filer fill film filter fin final finalis finall financ financial financiall find fine finger finish fire
  firewall firm first fish fisher fishermen fit fitter five fix fizzl flag flak flam flap flat flavour flaw flee fleec
  flicker flier flight float flock flood floor florist flour flow flower flown fly focus fold folder follow follower
  fond food fool foolish foot football footnot footpath for forbad forbid forbidden forc forecast foreground forehead
  foreign foreigner foreman foresaw forest forever forewoman forfeitur forg forger forget forgiv forgiven forgot
  forgotten fork forklift form formalit formall format former fort fortnight fortun fortunatel forum forward fossil
  fought found foundation founder four fourteen fourteenth fourth fox framer franc franchis franchise fraud free freeb
  freedom freel freelanc freelancer freez freezer freight fresh fridg friend friendl friendlier friendship fright
  frighten frivolous from front frozen fruit fuel fulfillment full function fund fundamentall fundraiser funeral funn
  furious furnac furnitur further fuss futur gadget gag gain gambl game gang gangwa gap garag garden gardener garment
  gas gate gather gave gear general generall generation generator generic generosit generous generousl gentl genuinel
  gestur get giant gift girl git give giveawa given giver glad gladl glass glaz glazier glitch glow gluten glycerin
  glycol go goal godmother goe going gold golden gone good goodness goodtoseo goodwill gossip got gotten govern
  government graduall graduat grain grand grandchildren grandfather grandmother grandson grant grap grappl grasp grass
  grat grateful gratuit grav gray gre greas great greatest greatl greed green greener greet grew grey grief griev
  grind groan grocer groom groomer gross ground group grow grower grown growth grudg grumbl guarant guarante guard
  guardian guess guest guesthous guid guidanc guidelin guilt gym gymnasium habit had hail hair hairdresser hairlin
  half halfwa hall halt halv ham hammer hand handcart handful handl handshak handsom handyman hang happ happen happier
  happiest harassment harbor harbour hard harder hardest hardl hardship hardwar harm harmful harmless harsh harvest
  has hast hat hatch hatchback hate have haven he head headcount headlin headmistress health hear heard heart
  heartbreak heartless heat heater heav heavil height heir held hello help helper helplin her herald here hero heroin
  herself hesitation hey hi hid hidden hide high higher highest highl highlight hike hiker hill him himself hint hip
  hire his histor hit hold holder holida holistic home homegrown homeowner homework hone honest honestl honor honour
  hook hoop hope hopefull horizon horn horribl hors hose hospital hospitalit host hostil hot hotel hound hour hourl
  hous household housekeep how however hub huge human humiliat humour hundr hundredth hung hungr hunt hunter hurr hurt
  husband hush hygien hypocrit ice icing id idea ideall identical identif identify identit idle if ignor ill illness
  illuminat imag imagin immediac immediat immediatel immigration immun impact impactful implementation implod import
  important importer impossibl impression improv improvement in inaccurat inbox incident incidentall inclination
  includ incom incomplet inconsistent increas increasingl incredibl ind independenc independent independentl indirectl
  individual industr industrial infant inflation influenc influencer inform information ingredient inherit inheritanc
  initiall initiativ injur inn inner innocent innovation input inquir insecurit insid insist inspect inspection
  inspector install installation installer instalment instant instead instruction insulin insult insur insuranc
  insurer intact integrat integrit intelligenc intelligent intend intention interest interestingl intern internall
  internet interruption interview intimac into introduc introduction invent inventor invest investigation investigativ
  investigator investment investor invit invitation invoic involv iron ironicall irregularit irrelevant is island
  islander issu it item its itself
`;
