package org.attest.browser;

/// The screens of a workbench, each brought to a state that is worth looking at.
enum Screens {
  HOME {
    @Override
    void open(Visitor visitor) {
      visitor.open("/");
    }
  },
  EVENTS {
    @Override
    void open(Visitor visitor) {
      visitor.open("/events");
    }
  },
  EVENT {
    @Override
    void open(Visitor visitor) {
      EVENTS.open(visitor);
      visitor.link(SampleEvents.BOMBING).click();
    }
  },
  REPORTS {
    @Override
    void open(Visitor visitor) {
      visitor.open("/reports");
    }
  },
  REPORT {
    @Override
    void open(Visitor visitor) {
      EVENT.open(visitor);
      visitor.openFirstQuote("killed");
    }
  },
  COMPARE {
    @Override
    void open(Visitor visitor) {
      EVENTS.open(visitor);
      visitor.choose(SampleEvents.BOMBING);
      visitor.choose(SampleEvents.SHOOTING);
      visitor.button("Compare the chosen").click();
    }
  },
  HISTORY {
    @Override
    void open(Visitor visitor) {
      EVENT.open(visitor);
      visitor.correct("killed", "16", "the hospital's list of names");
      visitor.open("/history");
    }
  },
  PROBLEM {
    @Override
    void open(Visitor visitor) {
      visitor.open("/events/nothing-of-this-name");
    }
  };

  /// Goes to the screen, from wherever the visitor is.
  abstract void open(Visitor visitor);

  /// The name as files have it.
  String title() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
