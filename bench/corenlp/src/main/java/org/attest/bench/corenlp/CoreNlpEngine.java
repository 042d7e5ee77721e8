package org.attest.bench.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.attest.core.report.Report;

/// CoreNLP with the annotators that do the work of Attest's reader, in their default settings.
final class CoreNlpEngine implements Engine {
  private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

  private final StanfordCoreNLP pipeline;

  CoreNlpEngine() {
    Properties settings = new Properties();
    settings.setProperty("annotators", ANNOTATORS);
    pipeline = new StanfordCoreNLP(settings);
  }

  @Override
  public String name() {
    return "CoreNLP 4.5.10 (" + ANNOTATORS + ")";
  }

  @Override
  public void read(Report report) {
    pipeline.annotate(new CoreDocument(report.text().toString()));
  }
}
