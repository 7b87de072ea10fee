package org.papergraph.ingest;

/** A part of the store that an ingest reads or writes: properties of the pipeline's state, or a family of named graphs. */
enum StorePart {
    /** hash, run, format, page head and places of each document */
    DOCUMENTS,
    /** entries as read and annotated, with the keys by which identity looks them up */
    ENTRIES,
    /** the paper of each entry */
    PAPERS,
    /** the forms in which each name of a person is written */
    PERSON_NAMES,
    /** definitions, users and meanings of short forms */
    ABBREVIATIONS,
    /** the names of concepts that entries use and depend on */
    NAME_USES,
    /** what papers say for the names of concepts, and under which name each stands */
    CONCEPT_NAMES,
    /** names and broader names of the concepts that papers are linked to */
    CONCEPTS,
    /** keys of works that entries name, and what is known of cited works */
    WORKS,
    /** what people decided on two candidates */
    MANUAL_DECISIONS,
    /** the citation key of each paper */
    CITATION_KEYS,
    /** the terms of the user's vocabularies */
    VOCABULARIES,
    /** what takes the place of a resource, until the transaction ends */
    SUCCESSORS,
    /** {@code graph/source/…}: the statements of each document */
    SOURCE_GRAPHS,
    /** {@code graph/mentions/…}: the mentions in each document */
    MENTION_GRAPHS,
    /** {@code graph/derived}: links, concepts, counts */
    DERIVED_GRAPH,
    /** {@code graph/citations}: what references and relations lead to, cited works, statuses by notices */
    CITATION_GRAPH,
    /** {@code graph/vocabularies}: which terms mean concepts, and what stands above these */
    VOCABULARY_GRAPH,
    /** {@code graph/identity}: match decisions */
    IDENTITY_GRAPH,
    /** {@code graph/meta}: provenance */
    META_GRAPH,
    /** {@code graph/log}: clock times and tombstones */
    LOG_GRAPH
}
