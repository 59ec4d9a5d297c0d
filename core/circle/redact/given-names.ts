/** First names that are common somewhere, folded. They tell a person from a place, and a name from the first word of a sentence. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail abraham achim ada adam adele adrian agnes agnieszka ahmad ahmed aidan aileen aisha akira alan
  albert aldo alejandro aleksandra alessandra alessandro alex alexa alexander alexandra alexis alfie alfonso alfred ali alice
  alicia alina alison allan allen alma alvaro alyssa amanda amelia amina amir amit amy ana anders andre andrea andreas andrei
  andrew andy angel angela angelica angelo angus anika anil anita anja anjali ann anna anne annette annie anthony antoine anton
  antonia antonio anya april archie arianna arjun arlene arnold arthur arturo arun ashley asif astrid audrey august austin ava
  ayesha barbara barry bart beata beatrice beatriz becky bella ben benedict benjamin bernard bernd bernie bert beth bethany betty
  beverly bianca bill billy birgit bjorn bob bobby boris brad bradley brandon brenda brendan brian bridget britta bruce bruno
  bryan caitlin callum camilla camille carl carla carlo carlos carmen carol carole carolina caroline carrie casper catherine cathy
  cecilia cedric celia cesar charles charlie charlotte chen cheryl chiara chloe chris christa christian christina christine
  christopher ciara cindy claire clara clare claude claudia claudio clive colin colleen connor conor constance cora corinne craig
  cristina curtis cynthia dagmar daisy dale damian damien dan dana daniel daniela danielle danny daphne darren dave david davide
  dawn dean deborah debbie deepak deirdre delia denis denise dennis derek desmond devi diana diane diego dieter dilip dimitri
  dinesh dirk dolores dominic dominik don donald donatella donna doris dorothy doug douglas duncan dylan eamon ed eddie edgar
  edith eduardo edward edwin eileen elaine eleanor elena eleni eli elias elif elisa elisabeth elise elizabeth ella ellen ellie
  elsa emil emilia emilio emily emma emmanuel enrique enzo eric erica erik erika erin ernest ernesto erwin esra ester esther
  ethan eugene eva evan eve evelyn ewa fabian faith fabio farah farid fatima fatma faye federico felicity felipe felix ferdinand
  fernando fiona flora florence florian fran frances francesca francesco francine francis francisco franco francois frank frankie
  franz fred freddie frederick freya frieda fritz gabriel gabriela gabriele gareth gary gavin gemma geoff geoffrey george georgia
  georgina gerald gerard gerd gerhard gertrude gianni gilbert giles gillian gina giorgio giovanni gisela giulia giuseppe glen
  glenn gloria gordon graham greg gregor gregory greta guido guillaume gunter gus gustav guy gwen haji hakan hamish hana hanna
  hannah hans hao harald harold harriet harris harry harvey hasan hassan hazel heather hector heidi heike heinz helen helena
  helga henrik henry herbert hilary hilda hiroshi holly hope howard hugh hugo humphrey hussein ian ibrahim ida ignacio igor ilse imran
  ines inga ingrid inge irena irene irina iris irma isaac isabel isabella isabelle ismail ivan ivy jack jackie jacob jacqueline
  jacques jaime jake jakub james jamie jan jana jane janet janice janine jared jasmine jason javier jay jean jeanne jeff jeffrey
  jelena jen jennifer jenny jeremy jerome jerry jess jessica jessie jill jim jimmy jin jo joan joanna joanne joaquin jochen joe
  joel joerg johan johanna john johnny jon jonas jonathan jordan jorge jose josef joseph josephine josh joshua joy joyce juan
  juanita judith judy jules julia julian juliana julie juliet julio julius june jurgen justin kai kamal karen karim karin karl
  kasia kate katerina katharina katherine kathleen kathryn kathy katie katrin kavita kay keith kelly ken kenji kenneth kerry kevin
  khalid khadija kim kirsten kirsty klaus konrad konstantin krishna kristen kristian kristin kristina krzysztof kurt kyle lara
  larry lars laszlo laura lauren laurence laurent lawrence lea leah leila lena leo leon leonard leonardo leonie leroy lesley leslie
  lewis li liam lilian lily lin lina linda lindsay linh lionel lisa liz lloyd lois lola lorenzo loretta lorna lorraine lotte lou
  louis louisa louise luc luca lucas lucia lucie lucy ludwig luigi luis luisa lukas lukasz luke lupita lydia lynn mabel
  maddie madeleine magda magdalena magnus mahmoud malcolm malik manfred manuel manuela marc marcel marcella marcello marcia marcin
  marco marcos marcus marek margaret margarita margot maria marian mariana marianne marie marina mario marion marisa marius mark
  marko markus marlene marta martha martin martina marvin mary mateo mathias mathilde matilda matt matteo matthew matthias maureen
  maurice mauricio mauro max maxine maya megan mehmet mei mel melanie melissa mercedes meryem mia michael michaela michal michel
  michele michelle mick miguel mihai mika mike mikael milan mildred millie milos mina ming mira miriam mohamed mohammad mohammed
  molly mona monica monika monique moritz muhammad muriel murray mustafa nadia nadine naomi natalia natalie natasha nathan neha
  neil nelson nia niall nicholas nick nicky nicola nicolas nicole nigel nikhil niklas nikolai nils nina noah noel noor nora norma
  norman nuria odile oksana ola olaf oleg olga oliver olivia olivier omar orla osama oscar oskar osman otto owen pablo paddy padraig
  paola paolo pat patricia patrick patrizia paul paula pauline paulo pavel pawel pedro peggy penelope per percy pete peter petra
  petros phil philip philippa phillip phoebe phyllis pierre pieter pilar piotr polly priya rachel radim rafael raj rajesh ralf ralph
  ramesh ramon randy raphael raquel rashid raul ravi ray raymond rebecca reg reinhard renata renate rene reza rhys ricardo
  riccardo richard rick ricky rita rob robert roberta roberto robin rocio rodney rodolfo rodrigo roger rohan roland rolf roman ron
  ronald ronnie rory rosa rosalie rosario rose rosemary rosie ross roxanne roy ruben rudi rudolf rudy rupert russell ruth ryan
  sabine sabrina sadie sally salma salvatore sam samantha samir samuel sana sandra sandro sanjay santiago sara sarah sasha
  saskia scott sean sebastian selina selma serena sergei sergey sergio seth shane shannon sharon shaun sheila shirley shu sibylle
  sidney siegfried silke silvia simon simona simone sinead siobhan sofia sofie sonia sonja sophia sophie stacey stan stanley stefan
  stefania stefano stella stephan stephanie stephen steve steven stewart stuart sue sunil sunita susan susana susanne suzanne sven
  svetlana sybil sylvia sylvie tamara tamsin tania tanja tanya tara tariq tatiana ted terence teresa terry tess thea thelma theo
  theodore theresa therese thomas tilda tim timo timothy tina tobias toby todd tom tomas tommaso tommy toni tony tracey tracy
  trevor tricia trudy tyler uli ulrich ulrike umberto ursula uta ute uwe valentina valeria valerie vanessa vera verena veronica
  vicky victor victoria vijay vikram vincent vincenzo viola violet virginia vito vittorio vivian vladimir wade walter wanda wanjiru
  wayne wei wendy werner wilfred wilhelm will william willy winston wolfgang xavier xiao yan yannick yasmin yasmina yolanda yosef
  yousef yuki yuri yusuf yves yvette yvonne zara zoe zofia zoltan`.split(/\s+/),
);
