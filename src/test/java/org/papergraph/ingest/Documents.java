package org.papergraph.ingest;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates documents whose entries meet: same titles in other spellings, other wordings, shared people and names. */
final class Documents {

    private static final List<String> TITLES = List.of(
            "Flat Minima and Where to Find Them", "flat minima, and where to find them", "Flat  Minima and Where to Find Them!",
            "Scaling Laws: Part I", "Scaling Laws: Part II", "Ärger mit Normen", "A\u0308rger mit Normen",
            "Mar 17", "$\\ell_2$ norms \\& \"quotes\" \uD83D\uDE80", "GPT 3.5 Explained", "GPT 35 Explained", "\u6DF1\u5C64\u5B66\u7FD2");
    private static final List<String> SENTENCES = List.of(
            "We study sharpness-aware minimization (SAM) and find that flat regions matter more than anybody expected before.",
            "Using SAM on ImageNet improves the accuracy of vision transformers (ViTs) by two points over the baseline.",
            "The segment anything model (SAM) is evaluated on twelve benchmarks with promising results across conditions.",
            "A ViT trained for image classification on ImageNet-1k reaches higher accuracy when weights are averaged.",
            "Deep ensembles beat every ensemble method (EM) that was known, and the deep ensemble method is simple to train.",
            "We train an EM of five members, which no single ensemble has matched under comparable conditions before.",
            "EMs are costly, whatever deep EM is taken, and need as many forward passes as they have members in total.",
            "Convolutional networks (CNNs) were trained on Fashion-MNIST, and their attention maps were read by five people.",
            "A convolutional neural network (CNN) is no match for FashionMNIST classifiers that rest on attention mapping and deep attention maps.",
            "All CNNs were trained on FashionMNIST without any word on what a CNN may be, in the usual way.",
            "Code is available at https://github.com/example/flat-minima.",
            "Our \uD83D\uDE80 analysis of $\\ell_2$ \"norms\" covers SAM, ViTs and every other optimizer known from the literature.",
            "Extensive experiments demonstrate consistent improvements across architectures, datasets and random initializations.",
            "This paper was presented at NeurIPS 2024 in a session on generalization and optimization landscapes.");
    private static final List<String> AUTHORS = List.of(
            "Ada Lovelace", "Ada M. Lovelace, Alan Turing", "Alan Turing, Grace Hopper, Kurt G\u00F6del et al. \u00B7 uw, mit",
            "OpenAI, A. Turing", "Grace Hopper, Ada Lovelace et al.",
            "ALAN TURING, Ada M. Lovelace", "alan turing, A. Lovelace");
    private static final List<String> HEADERS = List.of(
            "LGApr 24, 2023", "99.6CVMar 17", "CLMay 2021Code", "XX2020", "12SPJan 1, 2024");

    private Documents() {
    }

    /**
     * A document's text and what it holds.
     *
     * @param titles of its entries, where they have one
     * @param summaries of its entries
     */
    record Generated(String text, List<String> titles, List<String> summaries) {
    }

    static Arbitrary<List<Generated>> several() {
        return Arbitraries.oneOf(authorPage(), abstractListing(), relatedPapers()).list().ofMinSize(2).ofMaxSize(4)
                .uniqueElements(Generated::text);
    }

    private static Arbitrary<Generated> authorPage() {
        Arbitrary<String> owner = Arbitraries.of("Ada Lovelace", "Alan Turing", "A. Turing");
        return Combinators.combine(owner, entries(), Arbitraries.of(HEADERS).list().ofSize(5), Arbitraries.of(AUTHORS).list().ofSize(5))
                .as((name, entries, headers, authors) -> {
                    StringBuilder text = new StringBuilder(name + "\n\nLG\nh-index7\n" + entries.size() + "papers\n1,234citations\n\n" + entries.size() + " Papers\n\n");
                    for (int at = 0; at < entries.size(); at++) {
                        text.append(headers.get(at)).append('\n').append(entries.get(at).title).append("\n\n")
                                .append(authors.get(at)).append("\n\n").append(entries.get(at).abstractText).append("\n\n");
                    }
                    return generated(text.toString(), entries, true);
                });
    }

    private static Arbitrary<Generated> abstractListing() {
        return entries().map(entries -> generated(
                entries.stream().map(entry -> "Abstract:" + entry.abstractText + "\n").collect(Collectors.joining()), entries, false));
    }

    private static Arbitrary<Generated> relatedPapers() {
        return entries().map(entries -> generated(
                "Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe"
                        + entries.stream().map(entry -> entry.title + "\n" + entry.abstractText + "\n").collect(Collectors.joining()),
                entries, true));
    }

    private record Texts(String title, String abstractText) {
    }

    private static Arbitrary<List<Texts>> entries() {
        return Combinators.combine(title(), abstractText()).as(Texts::new).list().ofMinSize(1).ofMaxSize(5);
    }

    private static Generated generated(String text, List<Texts> entries, boolean titled) {
        return new Generated(text, titled ? entries.stream().map(Texts::title).toList() : List.of(),
                entries.stream().map(Texts::abstractText).toList());
    }

    private static Arbitrary<String> title() {
        return Arbitraries.of(TITLES);
    }

    private static Arbitrary<String> abstractText() {
        return Arbitraries.of(SENTENCES).list().ofMinSize(3).ofMaxSize(6).map(sentences -> String.join(" ", sentences));
    }
}
