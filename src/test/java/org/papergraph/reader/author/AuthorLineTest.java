package org.papergraph.reader.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.AuthorList.Completeness;
import org.papergraph.document.Authorship;
import org.papergraph.document.Identifier;
import org.papergraph.document.PersonName.Kind;

class AuthorLineTest {

    /** The line, then its names parted by bars. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "Dr. Ann Moe, Prof. Bo Lee, Pia Six = Ann Moe|Bo Lee|Pia Six",
        "Prof. Dr. rer. nat. Ann Moe, Dr.-Ing. Bo Lee, Assoc. Prof. Pia Six, PD Dr. Jo Ray = Ann Moe|Bo Lee|Pia Six|Jo Ray",
        "Prof.Dr.Ann Moe, Sir Bo Lee, Mrs Pia Six, Rev. Jo Ray = Ann Moe|Bo Lee|Pia Six|Jo Ray",
        "Ann Moe PhD, Bo Lee, M.D., Pia Six, PhD, FRS = Ann Moe|Bo Lee|Pia Six",
        "Dr. A.P.J. Abdul Kalam, MUDr. Jan Novák, Ph.D., doc. RNDr. Eva Nová, CSc. = A.P.J. Abdul Kalam|Jan Novák|Eva Nová",
        "李雷 教授，王小明博士 = 李雷|王小明",
        "Ann Moe 1, Bo Lee 2, Pia Six = Ann Moe|Bo Lee|Pia Six",
        "Ann Moe1,2*, Bo Lee¹, Pia Six a,b = Ann Moe|Bo Lee|Pia Six",
        "1. Ann Moe, 2. Bo Lee = Ann Moe|Bo Lee",
        "Wei Li*, Jane Roe†, *Max Moe, Bo Lee‡§, Jo Ray^1, Pia Six✉ = Wei Li|Jane Roe|Max Moe|Bo Lee|Jo Ray|Pia Six",
        "Ann Moe$^{1,2}$, Bo Lee\\textsuperscript{3}, Pia Six<sup>1</sup> = Ann Moe|Bo Lee|Pia Six",
        "Mohd. Farid Hasan, Md. Rahman, St. John Smith, Wm. Ray = Mohd. Farid Hasan|Md. Rahman|St. John Smith|Wm. Ray",
        "Bo Lee, Prof. Ann Moe = Bo Lee|Ann Moe",
        "Ann Moe and Bo Lee. = Ann Moe|Bo Lee",
        "Authors: Ann Moe, Bo Lee = Ann Moe|Bo Lee",
        "By Ann Moe & Bo Lee = Ann Moe|Bo Lee",
        "ANN MOE AND BO LEE = ANN MOE|BO LEE",
        "Ann Moe und Bo Lee, Pia Six et Jo Ray = Ann Moe|Bo Lee|Pia Six|Jo Ray",
        "Ana Gómez y Luis Pérez, José Ortega y Gasset = Ana Gómez|Luis Pérez|José Ortega y Gasset",
        "Karl von und zu Guttenberg and Pia Six = Karl von und zu Guttenberg|Pia Six",
        "Ann Moe; Bo Lee; Pia Six = Ann Moe|Bo Lee|Pia Six",
        "Ann Moe / Bo Lee / Pia Six = Ann Moe|Bo Lee|Pia Six",
        "王小明，李雷 = 王小明|李雷",
        "作者：王小明，李雷；韩梅梅 = 王小明|李雷|韩梅梅",
        "山田太郎、鈴木花子 = 山田太郎|鈴木花子",
        "山田太郎・鈴木花子、ジョン・スミス = 山田太郎|鈴木花子|ジョン・スミス",
        "김철수·이영희 = 김철수|이영희",
        "阿卜杜拉·买买提，李雷 = 阿卜杜拉·买买提|李雷",
        "محمد علي، أحمد حسن = محمد علي|أحمد حسن",
        "Gal·la Serra, Bo Lee = Gal·la Serra|Bo Lee",
        "Martin Luther King, Jr., Kim Fu, III = Martin Luther King, Jr.|Kim Fu, III",
        "Okafor, Uma; Moe, Ann; Six, Pia = Uma Okafor|Ann Moe|Pia Six",
        "Okafor, Uma, Ph.D.; van der Berg, Jan, Jr.; and García Márquez, Gabriel = Uma Okafor|Jan van der Berg, Jr.|Gabriel García Márquez",
        "Okafor, Uma and Moe, Ann and Six, Pia = Uma Okafor|Ann Moe|Pia Six",
        "Okafor, U., Moe, A. B., & Six, P. = U. Okafor|A. B. Moe|P. Six",
        "Okafor, Uma (MIT); Moe, Ann* = Uma Okafor|Ann Moe",
        "Uma Okafor &amp; Bela Ki&scaron; = Uma Okafor|Bela Kiš",
        "Uma Okafor &amp;amp; Bela Kiss = Uma Okafor|Bela Kiss",
        "Yang Liu 0001, Sam X Æ A-12 = Yang Liu 0001|Sam X Æ A-12",
        "bell hooks and danah boyd = bell hooks|danah boyd",
        "Ann Moe @annmoe, Bo Lee <bo@lee.org>, Pia Six https://six.org = Ann Moe|Bo Lee|Pia Six",
        "Ann Moe (she/her), Bo Lee (equal contribution), Wei Li (李伟) = Ann Moe|Bo Lee|Wei Li",
        "Ann Moe for the Qwen Team, Bo Lee on behalf of the ATLAS Collaboration = Ann Moe|Qwen Team|Bo Lee|ATLAS Collaboration",
        "OpenAI: Ann Moe, Bo Lee = OpenAI|Ann Moe|Bo Lee",
    })
    void lineIsSplitIntoNames(String line, String names) {
        AuthorLine read = AuthorLine.of(line);
        assertEquals(names, names(read));
        assertEquals(List.of(), read.problems());
        assertTrue(read.isListOfNames());
        assertEquals(Completeness.COMPLETE, read.list().completeness());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Moe, Bo Lee and 12 others", "Ann Moe, Bo Lee, etc.", "Ann Moe, Bo Lee, …", "Ann Moe, Bo Lee, ...", "Ann Moe, Bo Lee . . .",
        "Ann Moe, Bo Lee, others", "Ann Moe, Bo Lee & al.", "Ann Moe, Bo Lee et al", "Ann Moe, Bo Lee et. al.", "ANN MOE, BO LEE, ET AL.", "Ann Moe, Bo Lee [et al.]",
        "Ann Moe, Bo Lee et al. (2019)", "Ann Moe, Bo Lee + 12 more", "Ann Moe, Bo Lee, +3", "Ann Moe, Bo Lee (52 additional authors not shown)",
        "Ann Moe, Bo Lee and several others", "Ann Moe, Bo Lee and colleagues", "Ann Moe, Bo Lee & co.", "Ann Moe, Bo Lee and team", "Ann Moe, Bo Lee inter alia", "Ann Moe, Bo Lee u. a.", "Ann Moe, Bo Lee und andere",
        "Ann Moe, Bo Lee y otros", "Ann Moe, Bo Lee et autres", "Ann Moe, Bo Lee e altri", "Ann Moe, Bo Lee m.fl.", "Ann Moe, Bo Lee и др.", "Moe, Ann; Lee, Bo; et al."})
    void omissionMakesTheListIncomplete(String line) {
        AuthorLine read = AuthorLine.of(line);
        assertEquals("ann moe|bo lee", names(read).toLowerCase());
        assertEquals(Completeness.INCOMPLETE, read.list().completeness());
        assertTrue(read.isListOfNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明，李雷等", "王小明，李雷，等", "王小明，李雷 等人", "王小明，李雷等12人", "王小明、李雷 他", "王小明、李雷ほか3名"})
    void omissionInChineseAndJapaneseMakesTheListIncomplete(String line) {
        assertEquals("王小明|李雷", names(AuthorLine.of(line)));
        assertEquals(Completeness.INCOMPLETE, AuthorLine.of(line).list().completeness());
    }

    @Test
    void nameBehindAnOmissionHasNoPosition() {
        AuthorLine read = AuthorLine.of("Ann Moe, ..., Pia Six");
        assertEquals(List.of(1, Authorship.HIDDEN), read.list().authorships().stream().map(Authorship::position).toList());
        assertEquals(Completeness.INCOMPLETE, read.list().completeness());
    }

    @Test
    void nameThatOnlyResemblesAnOmissionIsAName() {
        AuthorLine read = AuthorLine.of("Thomas More, Al Gore, Bo Other, Kim Three");
        assertEquals("Thomas More|Al Gore|Bo Other|Kim Three", names(read));
        assertEquals(Completeness.COMPLETE, read.list().completeness());
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n.a.", "n.d.", "Not applicable", "—", "--", "???", "Anonymous", "Anonymous Author(s)", "[No authors listed]", "no author given", "Authors not available",
        "Unknown", "None", "null", "TBA", "Anon.", "Paper under double-blind review", "anonymous submission 1234", "Names withheld", "Various authors",
        "o. V.", "s.n.", "N.N.", "佚名", "匿名", "unbekannt", "Anónimo", "N/A · meta-ai"})
    void placeholderIsNoAuthor(String line) {
        AuthorLine read = AuthorLine.of(line);
        assertEquals(List.of(), read.list().authorships());
        assertEquals(Completeness.UNSTATED, read.list().completeness());
        assertTrue(read.isListOfNames());
    }

    @Test
    void placeholderAmongNamesLeavesItsPlaceEmpty() {
        AuthorLine read = AuthorLine.of("Ann Moe, Anonymous, Bo Lee");
        assertEquals("Ann Moe|Bo Lee", names(read));
        assertEquals(List.of(1, 3), read.list().authorships().stream().map(Authorship::position).toList());
        assertEquals(Completeness.INCOMPLETE, read.list().completeness());
        assertEquals(List.of(), AuthorLine.of("Anonymous et al.").list().authorships());
        assertEquals(Completeness.INCOMPLETE, AuthorLine.of("Anonymous et al.").list().completeness());
    }

    @Test
    void writtenFormIsKeptWhereItIsNotTheName() {
        List<Authorship> authors = AuthorLine.of("Dr. Ann Moe*, Bo Lee (MIT), Pia\u200B Six, Jo Ray").list().authorships();
        assertEquals(List.of("Dr. Ann Moe*", "Bo Lee (MIT)", "Pia\u200B Six", ""), authors.stream().map(Authorship::written).toList());
        assertEquals("Okafor, Uma", AuthorLine.of("Okafor, Uma; Moe, Ann").list().authorships().get(0).written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u200Bnn Moe", "\u202AAnn Moe\u202C", "Ann\u200E Moe", "Ann Mo\u00ADe", "\uFEFFAnn Moe", "Ann M\u2060oe", "Ann\u00A0Moe", "Ann\u3000 Moe", "Ann Moe\u200D"})
    void characterThatIsNotSeenIsNoPartOfAName(String line) {
        assertEquals("Ann Moe", names(AuthorLine.of(line)));
    }

    @Test
    void joinerStaysWhereTheScriptNeedsIt() {
        assertEquals("علی\u200Cرضا حسینی", names(AuthorLine.of("علی\u200Cرضا حسینی")));
    }

    @Test
    void orcidIsAnIdentifierAndItsCheckDigitIsChecked() {
        for (String line : List.of("Bo Lee 0000-0002-1825-0097", "Bo Lee (ORCID: 0000-0002-1825-0097)", "Bo Lee https://orcid.org/0000-0002-1825-0097",
                "Bo Lee1[0000-0002-1825-0097]", "Bo Lee (ORCID 0000-0002-1825-0097; MIT)", "Bo Lee, 0000-0002-1825-0097", "Bo Lee ORCID iD: 0000‑0002‑1825‑0097")) {
            Authorship author = AuthorLine.of(line).list().authorships().get(0);
            assertEquals("Bo Lee", author.name().written(), line);
            assertEquals(List.of("0000-0002-1825-0097"), author.identifiers().stream().map(Identifier::value).toList(), line);
        }
        AuthorLine wrong = AuthorLine.of("Bo Lee 0000-0002-1825-0098");
        assertEquals(List.of(), wrong.list().authorships().get(0).identifiers());
        assertTrue(wrong.problems().get(0).contains("check digit"));
    }

    @Test
    void bracketsBehindANameHoldItsAffiliations() {
        List<Authorship> authors = AuthorLine.of("Ann Moe (MIT, Boston)1,2, Bo Lee [University of Bern; CERN], Pia Six（清华大学）").list().authorships();
        assertEquals(List.of("Ann Moe", "Bo Lee", "Pia Six"), authors.stream().map(author -> author.name().written()).toList());
        assertEquals(List.of(List.of("MIT, Boston"), List.of("University of Bern", "CERN"), List.of("清华大学")),
                authors.stream().map(Authorship::affiliationNames).toList());
        assertEquals(List.of("MIT"), AuthorLine.of("Ann Moe, MIT; Bo Lee, Stanford University").list().authorships().get(0).affiliationNames());
    }

    @Test
    void tagsBehindASpacedMiddleDotAreAffiliationsOfTheList() {
        AuthorLine read = AuthorLine.of("Ann Moe et al. · uw · meta-ai, mit");
        assertEquals(List.of("uw", "meta-ai", "mit"), read.list().affiliations());
        assertEquals("Ann Moe", names(read));
    }

    @Test
    void organizationsAreToldFromPeople() {
        AuthorLine read = AuthorLine.of("DeepSeek-AI, Weiwei AI, AI@Meta, SUKARNO, Johnson & Johnson, Inc., Ann Moe and Qwen Team, {Acme}");
        assertEquals("DeepSeek-AI|Weiwei AI|AI@Meta|SUKARNO|Johnson & Johnson, Inc.|Ann Moe|Qwen Team|Acme", names(read));
        assertEquals(List.of(Kind.ORGANIZATION, Kind.PERSON, Kind.ORGANIZATION, Kind.PERSON, Kind.ORGANIZATION, Kind.PERSON, Kind.ORGANIZATION, Kind.ORGANIZATION),
                read.list().authorships().stream().map(author -> author.name().kind()).toList());
        assertEquals(Kind.PERSON, AuthorLine.of("Dr. Ann Center, Bo Lee").list().authorships().get(0).name().kind());
    }

    @Test
    void nameOfAnOrganizationIsNotSplit() {
        String line = "National Institute of Standards and Technology|Food and Drug Administration|Bill & Melinda Gates Foundation|Department of Physics and Astronomy";
        assertEquals(line, names(AuthorLine.of(line.replace("|", ", "))));
        assertEquals("University of Bern|Ann Moe", names(AuthorLine.of("University of Bern and Ann Moe")));
    }

    @Test
    void twoSingleWordsAreAProblemSinceTheyCanBeOneName() {
        AuthorLine read = AuthorLine.of("Okafor, Uma");
        assertEquals(2, read.list().authorships().size());
        assertTrue(read.problems().get(0).contains("family name first"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text.", "We took part in", "Abstract", "TL;DR: we did it", "Deep learning is great, we love it, and so on", "We use a·b and its square",
        "本文提出了一种新的图像识别方法，用于医学图像。", "This paper presents x", "Objects, scenes, and actions are compared."})
    void textIsNoListOfNames(String line) {
        assertFalse(AuthorLine.of(line).isListOfNames());
    }

    @Property(tries = 500)
    void anyLineIsReadAndNoNameIsBlank(@ForAll String line) {
        AuthorLine.of(line).list().authorships().forEach(author -> assertFalse(author.name().written().isBlank()));
    }

    private static String names(AuthorLine line) {
        return line.list().authorships().stream().map(author -> author.name().written()).collect(Collectors.joining("|"));
    }
}
