package com.investkaluga.desk.trade.ingest.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** What can go wrong with a file on its way. */
public enum Mutation {
    CUT {
        @Override
        public byte[] apply(byte[] file, SplittableRandom random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    SWAPPED_COLUMNS {
        @Override
        public byte[] apply(byte[] file, SplittableRandom random) {
            var text = latin(file);
            var separator = text.indexOf('\t') >= 0 ? "\t" : ",";
            var one = random.nextInt(10);
            var other = random.nextInt(10);
            var lines = text.split("(?<=\n)");
            for (var i = random.nextInt(2); i < lines.length; i++) {
                var fields = lines[i].split(separator, -1);
                if (fields.length > 10) {
                    var kept = fields[one];
                    fields[one] = fields[other];
                    fields[other] = kept;
                }
                lines[i] = String.join(separator, fields);
            }
            return latin(String.join("", lines));
        }
    },
    WRONG_ENCODING {
        @Override
        public byte[] apply(byte[] file, SplittableRandom random) {
            var charsets =
                    new String[] {"IBM866", "windows-1251", "UTF-16", "UTF-16LE", "ISO-8859-1", "KOI8-R", "UTF-32"};
            var at = random.nextInt(3) == 0 ? 0 : random.nextInt(file.length);
            var rest = new String(file, at, file.length - at, StandardCharsets.UTF_8);
            return join(
                    Arrays.copyOf(file, at), rest.getBytes(Charset.forName(charsets[random.nextInt(charsets.length)])));
        }
    },
    DOUBLED_DELIMITERS {
        @Override
        public byte[] apply(byte[] file, SplittableRandom random) {
            return replaceSome(file, random, "[\t,;]", "$0$0");
        }
    },
    DROPPED_DELIMITERS {
        @Override
        public byte[] apply(byte[] file, SplittableRandom random) {
            return replaceSome(file, random, "[\t,;\n]", "");
        }
    },
    HUGE_NUMBERS {
        @Override
        public byte[] apply(byte[] file, SplittableRandom random) {
            return replaceSome(file, random, "[0-9]+", "9".repeat(5 + random.nextInt(60)));
        }
    },
    NEGATIVE_NUMBERS {
        @Override
        public byte[] apply(byte[] file, SplittableRandom random) {
            return replaceSome(file, random, "[0-9]+", "-$0");
        }
    },
    NUL_BYTES {
        @Override
        public byte[] apply(byte[] file, SplittableRandom random) {
            return change(file, random, 0);
        }
    },
    WRONG_BYTES {
        @Override
        public byte[] apply(byte[] file, SplittableRandom random) {
            return change(file, random, -1);
        }
    },
    LONG_LINE {
        @Override
        public byte[] apply(byte[] file, SplittableRandom random) {
            var at = random.nextInt(file.length);
            var line = new byte[60_000 + random.nextInt(200_000)];
            Arrays.fill(line, (byte) "x,\t9\"".charAt(random.nextInt(5)));
            return join(Arrays.copyOf(file, at), join(line, Arrays.copyOfRange(file, at, file.length)));
        }
    },
    MIXED_LINE_ENDS {
        @Override
        public byte[] apply(byte[] file, SplittableRandom random) {
            var ends = new String[] {"\r", "\n", "\r\n", "\n\r", "\n\n", "\u001a"};
            return replaceSome(file, random, "\r?\n", ends[random.nextInt(ends.length)]);
        }
    },
    WRONG_QUOTES {
        @Override
        public byte[] apply(byte[] file, SplittableRandom random) {
            var quotes = new String[] {"\"$0", "$0\"", "\"", "\"\"$0", "'$0'", "\u00ab$0\u00bb"};
            return replaceSome(file, random, "[^\t,;\n]+", quotes[random.nextInt(quotes.length)]);
        }
    },
    TWO_FILES {
        @Override
        public byte[] apply(byte[] file, SplittableRandom random) {
            return join(Arrays.copyOf(file, random.nextInt(file.length)), file);
        }
    },
    NO_HEADER {
        @Override
        public byte[] apply(byte[] file, SplittableRandom random) {
            return Arrays.copyOfRange(file, Math.min(file.length, 1 + random.nextInt(600)), file.length);
        }
    };

    public abstract byte[] apply(byte[] file, SplittableRandom random);

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[] one, byte[] other) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }

    private static byte[] change(byte[] file, SplittableRandom random, int value) {
        var changed = file.clone();
        for (var i = random.nextInt(1, 20); i > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) (value < 0 ? random.nextInt(256) : value);
        }
        return changed;
    }

    private static byte[] replaceSome(byte[] file, SplittableRandom random, String what, String with) {
        var one = 1 + random.nextInt(random.nextBoolean() ? 10 : 1_000);
        return latin(java.util.regex.Pattern.compile(what)
                .matcher(latin(file))
                .replaceAll(match -> random.nextInt(one) == 0
                        ? with.replace("$0", java.util.regex.Matcher.quoteReplacement(match.group()))
                        : java.util.regex.Matcher.quoteReplacement(match.group())));
    }
}
