package com.investkaluga.desk.trade.ingest.file;

import static com.investkaluga.desk.trade.ingest.file.Given.made;
import static com.investkaluga.desk.trade.ingest.file.Given.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.investkaluga.bench.files.MadeFormat;
import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ZIPs: one member is read, everything else is refused by name. */
class ArchiveTest {

    private static final byte[] CUSTOMS = made(MadeFormat.CUSTOMS_CSV, 300, 1);

    private static Reason refused(byte[] content) {
        var refusal = catchThrowableOfType(UnreadableFileException.class, () -> Given.read(content));
        assertThat(refusal).isNotNull();
        return refusal.reason();
    }

    @ParameterizedTest
    @EnumSource(MadeFormat.class)
    void one_member_is_read_whatever_its_format_and_name(MadeFormat format) {
        var content = made(format, 100, 3);
        var packed = Given.read(zip("что-то.bin", content));

        assertThat(packed.rows()).isEqualTo(Given.read(content).rows());
        assertThat(packed.how().member()).isEqualTo("что-то.bin");
        assertThat(packed.how().bytes()).isEqualTo(content.length);
    }

    @Test
    void names_may_be_written_as_dos_did() {
        assertThat(Given.read(zip(Given.CP866, "Данные.csv", CUSTOMS)).how().member())
                .isEqualTo("Данные.csv");
    }

    @Test
    void what_a_mac_adds_is_passed_over() {
        var content =
                zip(StandardCharsets.UTF_8, "a/", new byte[0], "a/DATTSVT.csv", CUSTOMS, "__MACOSX/._x", new byte[9]);

        assertThat(Given.read(content).rows()).hasSize(300);
    }

    @Test
    void zip64_is_read() throws IOException {
        var file = Files.createTempFile("given", ".zip");
        Files.delete(file);
        var options = Map.of("create", "true", "forceZIP64End", "true");
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), options)) {
            Files.write(zip.getPath("DATTSVT.csv"), CUSTOMS);
        }
        var content = Files.readAllBytes(file);
        Files.delete(file);

        assertThat(new String(content, StandardCharsets.ISO_8859_1)).contains("PK\u0006\u0006");
        assertThat(Given.read(content).rows()).hasSize(300);
    }

    @Test
    void what_is_no_file_of_the_desk_is_refused_by_its_name_in_the_zip() {
        var refusal = catchThrowableOfType(
                UnreadableFileException.class,
                () -> Given.read(zip("readme.txt", "no statistics".getBytes(StandardCharsets.UTF_8))));

        assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_TEXT);
        assertThat(refusal.arguments()).containsEntry(UnreadableFileException.IN_ZIP, "readme.txt");
    }

    @Test
    void several_members_are_named() {
        var refusal = catchThrowableOfType(
                UnreadableFileException.class,
                () -> Given.read(zip(StandardCharsets.UTF_8, "a.csv", CUSTOMS, "b.csv", CUSTOMS)));

        assertThat(refusal.reason()).isEqualTo(Reason.ZIP_SEVERAL);
        assertThat(refusal.arguments()).containsEntry("members", "a.csv, b.csv").containsEntry("count", 2);
    }

    @Test
    void no_member_a_folder_or_another_archive_is_refused() {
        assertThat(refused(zip(StandardCharsets.UTF_8))).isEqualTo(Reason.ZIP_EMPTY);
        assertThat(refused(zip("folder/", new byte[0]))).isEqualTo(Reason.ZIP_FOLDER);
        assertThat(refused(zip("a.zip", zip("a.csv", CUSTOMS)))).isEqualTo(Reason.ZIP_NESTED);
        assertThat(refused(zip("a.pdf", Given.utf8("%PDF-1.7")))).isEqualTo(Reason.PDF);
        assertThat(refused(zip("a.csv", new byte[0]))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void an_encrypted_one_is_refused() {
        var content = zip("a.csv", CUSTOMS);
        content[6] |= 1;
        content[central(content) + 8] |= 1;

        assertThat(refused(content)).isEqualTo(Reason.ZIP_ENCRYPTED);
    }

    @Test
    void an_unknown_way_of_packing_is_refused() {
        var content = zip("a.csv", CUSTOMS);
        content[8] = 9;
        content[central(content) + 10] = 9;

        assertThat(refused(content)).isEqualTo(Reason.ZIP_METHOD);
    }

    @Test
    void a_cut_one_is_refused() {
        var content = zip("a.csv", CUSTOMS);

        assertThat(refused(Arrays.copyOf(content, content.length / 2))).isEqualTo(Reason.ZIP_CUT);
    }

    @Test
    void a_wrong_checksum_is_noticed_at_the_end() {
        var content = zip("a.csv", CUSTOMS);
        content[central(content) + 16] ^= 1;

        assertThat(refused(content)).isEqualTo(Reason.ZIP_DAMAGED);
    }

    @Test
    void damaged_content_is_refused() {
        var content = zip("a.csv", CUSTOMS);
        Arrays.fill(content, 60, 90, (byte) 0xff);

        assertThat(refused(content)).isEqualTo(Reason.ZIP_DAMAGED);
    }

    @Test
    void a_bomb_is_not_read_to_its_end() {
        var lines = Given.HEADER + "\n".repeat(40 << 20);

        assertThat(refused(zip("a.csv", Given.utf8(lines)))).isEqualTo(Reason.ZIP_BOMB);
    }

    private static int central(byte[] content) {
        for (var i = content.length - 4; i > 0; i--) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 1 && content[i + 3] == 2) {
                return i;
            }
        }
        throw new AssertionError("no central directory");
    }
}
