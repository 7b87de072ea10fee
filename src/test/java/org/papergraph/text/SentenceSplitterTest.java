package org.papergraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.annotation.Span;

/** Sentences of one text; in the sources of the tests a bar parts them. */
class SentenceSplitterTest {

    private static final String NOTHING = "";
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(PublishedModels.sentences());

    @ParameterizedTest
    @ValueSource(strings = {
        "The model of J. R. Smith beats BERT.",
        "As J.-P. Serre and A. A. Markov showed, it holds.",
        "Transforming the novel by F. Scott Fitzgerald is hard.",
        "We compare with the theory of M. A. Boden (1998) here.",
        "The U.S. Supreme Court and Ph.D. Students agree.",
        "At 5 p.m. on Monday we ran BERT.",
        "At 7 a.m. UTC we ran BERT.",
        "It works best on the data set No. 5 of the suite.",
        "See Figs. 2 and 3, Eqs. (4) and Sec. III of Vol. 2.",
        "See Sec. B of Ref. [3] and App. C.",
        "It was trained on Nov. 29 with approx. 30 epochs.",
        "Popular choices (a.k.a. Transformers) work.",
        "We treat i.i.d. settings, non-i.i.d. BERT and w.h.p. bounds.",
        "Scores fall from 25.5 on K600 to 19.5 on UCF101.",
        "It gains 32.7% on O-JHMDB & 2.6% on Real-OUCF overall.",
        "It reaches $\\textbf{78.27\\%}$ on FER2013 and an mAP@0.5 improvement.",
        "Llama-3.1-8B, Llama-3.1-70B, GPT-3.5 Turbo and Qwen2.5 models lead.",
        "It classifies (eg. classification, ie. Regression) well.",
        "Nuclei of C. elegans and P. dumerilii are segmented.",
        "We use resources, e. g. BERT, and i. e. GPT.",
        "Takagi et al. Diffusion is what we follow.",
        "In Dobbs v. Jackson the court ruled; BERT vs. GPT and CLIP v.s. SAM too.",
        "St. Petersburg and Dr. Smith of Acme Inc. GmbH agree.",
        "Rates (avg. 0.27, max. 3, std. Deviation 2) differ.",
        "Questions like `Which one can be used?' require reasoning.",
        "2. We achieved real-time performance.",
        "Our contributions: 1. A framework.",
        "PCs and Macs from Bayes et al. (2019), cf. Table 2 resp. Table 3, are used."
    })
    void sentenceGoesOn(String sentence) {
        assertEquals(List.of(sentence), sentences(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Accuracy is 76.5%.| No. 5 works vs. BERT.",
        "At 5 p.m. we stop at 6 p.m.| We ran BERT.",
        "Samples are i.i.d.| The bound holds.",
        "It scales with size N.| We train CLIP.",
        "It was studied by Yang et al.| However, we differ.",
        "We compare on posts from X.| SCRum-9 goes beyond.",
        "It reads datasets, books, etc.| TensorFlow runs it.",
        "Is attention all you need?| We doubt it!| See below.",
        "It is \"good.\"| We prove it.",
        "The score is 3.5.| 3D models win.",
        "It takes cues.| xMOD employs them.| mmWave sensors do.",
        "It uses a pipeline.| we curate a dataset.",
        "It is certain with high confidence.1| This work differs.",
        "The answer is no.| BERT fails."
    })
    void sentenceEnds(String text) {
        assertEquals(List.of(text.split("\\| ?")), sentences(text.replace("|", NOTHING)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "We use BERT on SQuAD.|We argue that GPT-2 is better.|In contrast, it fails.",
        "It raises performance.|Code is available.",
        "We adopt knowledge distillation (KD).|In practice it helps.",
        "An F1 score of 90.98%.|SAM is then used.",
        "It follows Williams et al. (2021).|These bounds hold.",
        "We call it DSConv.|Comprehensive tests show it.",
        "We use UI-TARS-1.5.|To show it, we plan.",
        "It is limited.|However,in practice it works.|Finally,we test.",
        "What helps?|Scale does!|We think so.",
        "We mask autoencoders.|A novel loss helps.",
        "We follow Yang et al.|We differ, etc.|The rest is new.",
        "We use Node.js.|We like it."
    })
    void sentenceEndsWhereTheBlankIsMissing(String text) {
        assertEquals(List.of(text.split("\\|")), sentences(text.replace("|", NOTHING)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "We run Node.js and ASP.NET on v1.2.A and 24.KG now.",
        "See https://github.com/JREion/M.A.O and www.site.org/About.The.Site for it.",
        "Write to Ann.Moe@uni.edu or visit Booking.Com, example.Org and character.AI today.",
        "We use e.g.X, i.e.The, vs.GPT, approx.BERT and U.S.A or U.K.We here.",
        "It calls torch.Tensor, nn.Module, torch.optim.Adam, java.util.List and model.Fit(x) there.",
        "See Fig.2, No.5, Vol.II, Dr.Smith and J.R.Smith for the file train.CSV now.",
        "OnPrem.LLM, Welzijn.AI, Mr.HiSum, Be.FM, Key.Net and AG-VPReID.VIR are names.",
        "The layers x.Y and \\mathcal.X are symbols."
    })
    void dotInANameEndsNoSentence(String sentence) {
        assertEquals(List.of(sentence), sentences(sentence));
    }

    @Property(tries = 300)
    void sentencesCoverAllThatIsNotSpace(@ForAll("texts") String value) {
        CodePointText text = new CodePointText(value);
        int behind = 0;
        for (Span sentence : SPLITTER.split(text)) {
            assertEquals(NOTHING, text.slice(behind, sentence.begin()).strip());
            behind = sentence.end();
        }
        assertEquals(NOTHING, text.slice(behind, text.length()).strip());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("We", "SQuAD", "e.g", "No", "argue", ".", "?", ")", "(", " ", "  ", "5", "J", "\uD83D\uDE00", "”", "https://", "%")
                .list().ofMaxSize(25).map(parts -> String.join(NOTHING, parts));
    }

    private static List<String> sentences(String value) {
        CodePointText text = new CodePointText(value);
        return SPLITTER.split(text).stream().map(text::slice).toList();
    }
}
