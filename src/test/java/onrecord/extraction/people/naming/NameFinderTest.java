package onrecord.extraction.people.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.article.ParsedArticle;
import onrecord.language.English;
import onrecord.language.Language;
import org.junit.jupiter.api.Test;

/** What is a person's name, and where it begins and ends. */
class NameFinderTest {

    private static final Language ENGLISH = English.LANGUAGE;

    private static List<String> names(String text) {
        ParsedArticle article = new ArticleReader().read("Talks go on\n\n" + text + "\n", Metadata.NONE);
        return new NameFinder(article.text(), ENGLISH.read(article.text(), article.paragraphs()), article.titleSpan()).find().stream()
                .map(name -> name.name().text())
                .collect(Collectors.toList());
    }

    @Test
    void whatHasSharesAndPapersAreNobody() {
        assertThat(names("Shares in Martin Holst fell on Monday.")).isEmpty();
        assertThat(names("Olaf Brandt told the daily Hanna that the mine was shut.")).containsExactly("Olaf Brandt");
        assertThat(names("Interest in Martin Holst fell on Monday.")).containsExactly("Martin Holst");
    }

    @Test
    void aNameStandsBehindTheWholeOffice() {
        assertThat(names("Minister for Rural and Island Affairs Hanna Vik-Lund said no.")).containsExactly("Hanna Vik-Lund");
        assertThat(names("Deputy Commissioner for Traffic Martin Holst said no.")).containsExactly("Martin Holst");
        assertThat(names("Bishop of San Jose Oscar Lund said no.")).containsExactly("Oscar Lund");
        assertThat(names("Director of the Centre for Rural Studies Hanna van der Vik said no.")).containsExactly("Hanna van der Vik");
        assertThat(names("Secretary of State Martin A. Holst III said no.")).containsExactly("Martin A. Holst III");
    }

    @Test
    void whatAnOfficeIsForIsNobody() {
        assertThat(names("The governor of New South Wales met the mayor of New York City.")).isEmpty();
        assertThat(names("The head of Credit Suisse First Boston said no.")).isEmpty();
    }

    @Test
    void initialsMayLackTheirStops() {
        assertThat(names("Governor K L Rao said no.")).containsExactly("K L Rao");
        assertThat(names("Commissioner V M Lund Patil and minister R R Patil came.")).containsExactly("V M Lund Patil", "R R Patil");
        assertThat(names("Vitamin B Holdings said no.")).isEmpty();
    }

    @Test
    void shipsStormsAndFirmsAreNobody() {
        assertThat(names("The trawler Anna Beth sank. Anna Beth was old.")).isEmpty();
        assertThat(names("Typhoon Rosa came. Rosa left two dead.")).isEmpty();
        assertThat(names("The firm, Veyron, said it hoped to grow.")).isEmpty();
        assertThat(names("The company Anna Vik founded was sold.")).containsExactly("Anna Vik");
    }

    @Test
    void whatIsCalledAShipOrATownIsNobody() {
        assertThat(names("The USS Martin Holst left port. HMS Anna Beth followed.")).isEmpty();
        assertThat(names("The cruise ship Queen Rosa was towed. Queen Rosa sank.")).isEmpty();
        assertThat(names("The town of Deir al-Holst was shelled. Deir al-Holst is empty.")).isEmpty();
        assertThat(names("Queen Rosa met the mayor of the town.")).containsExactly("Rosa");
    }

    @Test
    void whoeverIsItIsNobody() {
        assertThat(names("Cornwell said it would appeal. Cornwell had lost in court.")).isEmpty();
        assertThat(names("Holst said it would be a long day. Holst looked tired.")).containsOnly("Holst");
        assertThat(names("Jeffers analyst Ken Usdahl was glad.")).containsExactly("Ken Usdahl");
    }

    @Test
    void firmsAndFiguresNamedLikePersonsAreNobody() {
        assertThat(names("Morgan Stanley hired Anna Vik, who wrote about Oliver Twist.")).containsExactly("Anna Vik");
        assertThat(names("Rosa's Law was changed.")).isEmpty();
        assertThat(names("Rosa's brother went to law school.")).containsExactly("Rosa");
    }

    @Test
    void honoursBehindANameAreNoPartOfIt() {
        assertThat(names("Judge Anna Vik QC said no to Martin Holst MP.")).containsExactly("Anna Vik", "Martin Holst");
    }

    @Test
    void prizesAndClubsAreNobody() {
        assertThat(names("She won the Martin Holst Memorial Prize.")).isEmpty();
        assertThat(names("Hertha Rovers play Werder Bremen.")).isEmpty();
        assertThat(names("Political adviser Uzi Arad left.")).containsExactly("Uzi Arad");
    }

    @Test
    void whereAPersonComesFromIsNobody() {
        assertThat(names("Mayor Martin Holst of Jackson said no.")).containsExactly("Martin Holst");
        assertThat(names("Dolna mayor Martin Holst said no.")).containsExactly("Martin Holst");
        assertThat(names("The mayor of Dolna said no.")).isEmpty();
        assertThat(names("Lund aide Martin Holst said no. Anna Lund was away.")).containsExactly("Lund", "Martin Holst", "Anna Lund");
    }

    @Test
    void aWordThatOpensASentenceIsNoPartOfTheName() {
        assertThat(names("Had Anna Vik known, she would have left.")).containsExactly("Anna Vik");
        assertThat(names("Even Anna Vik was surprised.")).containsExactly("Anna Vik");
        assertThat(names("Will Norra invade Sele?")).doesNotContain("Will Norra");
        assertThat(names("Will Smith came.")).containsExactly("Will Smith");
    }

    @Test
    void partsOnStageAndScreenAreNobody() {
        assertThat(names("Ana Moss starred as Greta Vane in the film.")).containsExactly("Ana Moss");
        assertThat(names("He is remembered for his role as mob boss Sal Bertoni.")).isEmpty();
        assertThat(names("In the comedy he played ruthless self-made businessman Stan Holt and Frank Selby.")).isEmpty();
        assertThat(names("He left school with Dave Lund, who would later play Garth Nader. The actor, Tom Reed, was seen in films, dramas"
                + " and on stage.")).containsExactly("Dave Lund", "Tom Reed");
        assertThat(names("The series follows Lucy Marsh (played by Anna Berg).")).containsExactly("Anna Berg");
        assertThat(names("He was film-maker Frank Selby in the television series Smoke.")).isEmpty();
        assertThat(names("She won praise for her portrayal of Det. Phil Bass on television.")).isEmpty();
    }

    @Test
    void whoIsPlayedInAMatchOrHasLivedIsSomebody() {
        assertThat(names("Novak Lund played Roger Berg in the final on Sunday.")).containsExactly("Novak Lund", "Roger Berg");
        assertThat(names("Anna Moss played Maria Keller on Monday.")).containsExactly("Anna Moss", "Maria Keller");
        assertThat(names("Ana Moss played Maria Thorn in the film. Thorn died in 2013.")).contains("Maria Thorn", "Thorn");
        assertThat(names("President Maria Thorn came to see it. Ana Moss played Maria Thorn in the film.")).contains("Maria Thorn");
        assertThat(names("The film shows Tom Reed as he was, Anna Berg said.")).containsExactly("Tom Reed", "Anna Berg");
    }

    @Test
    void titlesOfWorksAreNobody() {
        assertThat(names("He was known for dramas such as Anna Vane and Gentleman Joe.")).isEmpty();
        assertThat(names("The new adaptations of Richard II and Edward II made her name.")).isEmpty();
        assertThat(names("She wrote for the sitcom Barney Holt. The Barney Holt party was long.")).isEmpty();
        assertThat(names("The adaptation of Lena Holm's novel begins.")).containsExactly("Lena Holm");
        assertThat(names("The show Anna Berg hosts begins.")).containsExactly("Anna Berg");
        assertThat(names("Actors such as Anna Berg came.")).containsExactly("Anna Berg");
    }

    @Test
    void townsAndAnimalsAreNobody() {
        assertThat(names("It fell on the town of Maarat Ibrahim. Maarat Ibrahim was quiet.")).isEmpty();
        assertThat(names("It fell outside of the town of Maaret al-Hamid.")).isEmpty();
        assertThat(names("Walls fell in the villages of Zainab, Anna Vik and Khalid.")).isEmpty();
        assertThat(names("The fire reached small Sierra Verde communities.")).isEmpty();
        assertThat(names("They have a dog named Sandy, a cat called Milo and a son named Leo.")).containsExactly("Leo");
    }

    @Test
    void whoGaveTheirNameToAFoundationIsNotMeantByIt() {
        assertThat(names("Leo Marsh leads the Albert and Joan Marsh Foundation Board.")).doesNotContain("Joan");
        assertThat(names("Albert and Joan Marsh came.")).contains("Joan Marsh");
    }

    @Test
    void theSideAPersonSitsOnIsNoPartOfTheName() {
        assertThat(names("It put pressure on Opposition Susan Leigh. Trooper Ada Good was hurt.")).containsExactly("Susan Leigh",
                "Ada Good");
    }

    @Test
    void theLettersOfATitleStandBeforeASurname() {
        assertThat(names("Assistant Public Defender Nora Coyle did not join. But APD Coyle explained it.")).containsExactly("Nora Coyle",
                "Coyle");
        assertThat(names("The host Piers Morgan left. JP Morgan fell.")).containsExactly("Piers Morgan");
    }

    @Test
    void aTradeTellsNamesTheTagsHaveNotSeen() {
        assertThat(names("He is survived by his wife, Fawley Towers star Prunella Scarfe, and a son.")).containsExactly("Prunella Scarfe");
        assertThat(names("She dated the actors Rob Pattin and Shia LaBoof.")).containsExactly("Rob Pattin", "Shia LaBoof");
        assertThat(names("Georgia Miller and Sam Lund have parted.")).containsExactly("Georgia Miller", "Sam Lund");
        assertThat(names("Georgia Power and Sam Lund have met. Georgia Tech and Sam Lund have met.")).containsExactly("Sam Lund",
                "Sam Lund");
    }

    @Test
    void aFirstNameAloneIsWhoeverSpeaks() {
        assertThat(names("Georgia Miller and Sam Lund have parted. Georgia said it was sad.")).contains("Georgia");
        assertThat(names("Georgia Miller and Sam Lund have parted. They live in Georgia.")).doesNotContain("Georgia");
    }

    @Test
    void whoseAnalystSpeaksIsAFirm() {
        assertThat(names("Barlow economist Ana Ruiz agreed.")).containsExactly("Ana Ruiz");
    }

    @Test
    void lettersBehindANameAreNoPartOfIt() {
        assertThat(names("Judge Jane Miller QC said no. Tom Reed MP agreed.")).containsExactly("Jane Miller", "Tom Reed");
    }

    @Test
    void aNameInCapitalsLabelsWhoeverSpeaks() {
        assertThat(names("JOHN LANE, HOST: It is good. LANE: Yes, it is.")).containsExactly("JOHN LANE", "LANE");
        assertThat(names("OFK Beograd lost. The NATO UN mission ended.")).isEmpty();
    }

    @Test
    void whatSomebodyOwnsOrWinsIsNobody() {
        assertThat(names("He was driving his Bentley and won an Oscar.")).isEmpty();
        assertThat(names("Ana Clinton left. A Clinton aide said no. Her Clinton was late.")).containsExactly("Ana Clinton", "Clinton",
                "Clinton");
        assertThat(names("His Anna Berg was seen by a Tom Reed.")).containsExactly("Anna Berg", "Tom Reed");
    }

    @Test
    void theLettersOfAPositionAreNoPartOfAName() {
        assertThat(names("Saints RB Reggie Moore left. Msgr. Paul Moore prayed.")).containsExactly("Reggie Moore", "Paul Moore");
        assertThat(names("AJ Moore sang.")).containsExactly("AJ Moore");
    }

    @Test
    void anOfficeMayBelongToAUnion() {
        assertThat(names("Under-Secretary for Rail and Buses Hanna Vik said no.")).containsExactly("Hanna Vik");
        assertThat(names("Secretary General of the Port Workers’ Union Martin Holst told us.")).containsExactly("Martin Holst");
    }

    @Test
    void whatIsNamedAfterSomebodyIsNobody() {
        assertThat(names("The Martin Holst telescope saw it first.")).isEmpty();
        assertThat(names("The Martin Holst trial begins in May.")).containsExactly("Martin Holst");
    }

    @Test
    void aThingMayBeExplainedBehindItsName() {
        assertThat(names("They boarded the Lady Hanna, a car ferry, at noon.")).isEmpty();
        assertThat(names("They met Hanna Vik, a ferry captain, at noon.")).containsExactly("Hanna Vik");
        assertThat(names("According to Hanna Vik, the ferry was old.")).containsExactly("Hanna Vik");
    }

    @Test
    void whatCallsItselfItIsNoPerson() {
        assertThat(names("Holst said on Thursday it would buy the port.")).isEmpty();
        assertThat(names("Holst said on Thursday he would buy the port.")).containsExactly("Holst");
    }

    @Test
    void aSentenceMayBeginWithTheRole() {
        assertThat(names("Skipper Joe Tamm praised the crew.")).containsExactly("Joe Tamm");
        assertThat(names("Baker Hughes Group praised the crew.")).isEmpty();
    }

    @Test
    void whatAnInstitutionIsCalledForShortIsNobody() {
        assertThat(names("The University of Barlow closed, and Barlow said classes would resume on Monday.")).isEmpty();
        assertThat(names("Tom Barlow studied at the University of Barlow. Barlow said it was cold.")).containsExactly("Tom Barlow",
                "Barlow");
        assertThat(names("Mount Ellison was closed. Fort Benson was not. The Harlan State Prison is old.")).isEmpty();
        assertThat(names("An armed Sorbak helicopter landed.")).isEmpty();
    }

    @Test
    void whatFirmsDoIsNobodysDeed() {
        assertThat(names("Tavex said on Friday that it expected sales to fall. Tavex shares fell.")).isEmpty();
        assertThat(names("Dunmore said it rained. Dunmore said it took three hours.")).containsExactly("Dunmore", "Dunmore");
        assertThat(names("Aunt Bettie's, which makes puddings, will close.")).isEmpty();
        assertThat(names("Black Friday sales rose. The house is in Ash Close.")).isEmpty();
        assertThat(names("It is a film with Diane Lane.")).containsExactly("Diane Lane");
        assertThat(names("The minister met his Kirun counterpart in Vell.")).isEmpty();
        assertThat(names("Tom Pellew sold the mill. The Pellews had owned it.")).containsExactly("Tom Pellew");
    }

    @Test
    void honorificsOfIndiaAndOfCouncilsAreNoNames() {
        assertThat(names("Smt. Lata Iyer said that roads would be relaid.")).containsExactly("Lata Iyer");
        assertThat(names("Cllr Oona Kelly wept.")).containsExactly("Oona Kelly");
        assertThat(names("Harle Development Corporation joint chief executive officer K. L. Bhosale said no."))
                .containsExactly("K. L. Bhosale");
    }

    @Test
    void whoWasKilledIsAPerson() {
        assertThat(names("The killings of Trayvon Carter and Michael Holt were wrong.")).containsExactly("Trayvon Carter", "Michael Holt");
        assertThat(names("The killings of New York and San Diego were wrong.")).isEmpty();
    }

    @Test
    void aLeaderMayHideBehindTheNameOfWhatIsLed() {
        assertThat(names("Senate Majority Leader Harry Carter is ill.")).containsExactly("Harry Carter");
        assertThat(names("“It is over,” said Del. Stacy Marsh of Lund.")).containsExactly("Stacy Marsh");
        assertThat(names("Dr. Ana de-Wit Moss said no.")).containsExactly("Ana de-Wit Moss");
    }

    @Test
    void aVerbWithACapitalIsNobodyBehindATitle() {
        assertThat(names("Mayor Slams Delays at Harbour Site")).isEmpty();
        assertThat(names("Mayor Adams Hails Owners of Harbour")).containsExactly("Adams");
    }

    @Test
    void aShipIsAShipInTheWholeArticle() {
        assertThat(names("They met INS Anvika off Norham. The crew of Anvika found nothing.")).isEmpty();
        assertThat(names("Indian Naval Ship Anvika met them. Anvika, now at sea, found nothing.")).isEmpty();
        assertThat(names("They met HMS Reed off Norham. Captain Tom Reed said no.")).containsExactly("Tom Reed");
    }

    @Test
    void aFirmOfPartnersIsAFirmUnderItsNewName() {
        assertThat(names("She worked at Moss & Holst (now Harlan Reed) for years.")).doesNotContain("Harlan Reed");
        assertThat(names("She met Anna Moss (now Anna Reed) in May.")).contains("Anna Moss", "Anna Reed");
    }
}
