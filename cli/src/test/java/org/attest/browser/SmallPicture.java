package org.attest.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// Makes pictures of screens small: 32 shades of each colour do for text; black stays black.
final class SmallPicture {
  /// The brightest of the shades, from 0.
  private static final int BRIGHTEST = 31;

  private SmallPicture() {}

  static byte[] of(byte[] png) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int colour = picture.getRGB(x, y);
        int shades = shade(colour >> 16) << 16 | shade(colour >> 8) << 8 | shade(colour);
        picture.setRGB(x, y, 0xff000000 | shades);
      }
    }
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", small);
    return small.toByteArray();
  }

  private static int shade(int colour) {
    int shade = Math.round((colour & 0xff) * BRIGHTEST / 255f);
    return Math.round(shade * 255f / BRIGHTEST);
  }
}
