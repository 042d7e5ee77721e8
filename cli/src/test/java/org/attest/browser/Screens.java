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
      visitor.page().locator("#map[data-drawn=yes]").waitFor();
    }
  },
  EVENT {
    @Override
    void open(Visitor visitor) {
      EVENTS.open(visitor);
      visitor.link(SampleEvents.BOMBING).click();
    }
  },
  ACTORS {
    @Override
    void open(Visitor visitor) {
      visitor.open("/actors");
    }
  },
  ACTOR {
    @Override
    void open(Visitor visitor) {
      ACTORS.open(visitor);
      visitor.link(SampleEvents.COLUMN).first().click();
    }
  },
  PLACES {
    @Override
    void open(Visitor visitor) {
      visitor.open("/places");
    }
  },
  PLACE {
    @Override
    void open(Visitor visitor) {
      PLACES.open(visitor);
      visitor.page().locator("table.list a").first().click();
    }
  },
  SEARCH {
    @Override
    void open(Visitor visitor) {
      visitor.open("/search?q=market+bomb");
    }
  },
  REVIEW {
    @Override
    void open(Visitor visitor) {
      visitor.open("/review");
    }
  },
  SEARCHES {
    @Override
    void open(Visitor visitor) {
      visitor.open("/events?disputed=1");
      visitor.page().locator("form.save input[name=name]").fill("What is disputed");
      visitor.button("Keep").click();
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
