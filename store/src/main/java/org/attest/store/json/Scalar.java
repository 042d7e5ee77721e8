package org.attest.store.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDate;

/// Values that are one JSON token.
enum Scalar implements Shape {
  STRING {
    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeString((String) value);
    }

    @Override
    public Object read(JsonParser json) throws IOException {
      return json.getText();
    }
  },
  INT {
    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeNumber((Integer) value);
    }

    @Override
    public Object read(JsonParser json) throws IOException {
      return json.getIntValue();
    }
  },
  LONG {
    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeNumber((Long) value);
    }

    @Override
    public Object read(JsonParser json) throws IOException {
      return json.getLongValue();
    }
  },
  DOUBLE {
    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeNumber((Double) value);
    }

    @Override
    public Object read(JsonParser json) throws IOException {
      return json.getDoubleValue();
    }
  },
  BOOLEAN {
    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeBoolean((Boolean) value);
    }

    @Override
    public Object read(JsonParser json) throws IOException {
      return json.getBooleanValue();
    }
  },
  DATE {
    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      json.writeString(value.toString());
    }

    @Override
    public Object read(JsonParser json) throws IOException {
      return LocalDate.parse(json.getText());
    }
  };

  @Override
  public String describe() {
    return name();
  }
}
