using System.Diagnostics;
using System.Text;
using BangVang.Papers.Official;
using BangVang.Papers.Sources;
using BangVang.Papers.Tests.Official;
using BangVang.Papers.Tests.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using static BangVang.Papers.Tests.Sources.GivenDocx;

namespace BangVang.Papers.Tests.Sources;

public sealed class SourceFileTests
{
    const string Sentence = "KẾ HOẠCH\nCông tác thi đua, khen thưởng năm 2026\nUỷ ban nhân dân xã tổ chức phát động phong trào thi đua; những việc được giao.";

    static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    [Theory]
    [InlineData("%PDF-1.7\n%âãÏÓ", "ke-hoach.docx", "là PDF")]
    [InlineData("{\\rtf1\\ansi", "a.docx", "RTF")]
    [InlineData("GIF89a....", "a.docx", "tệp ảnh")]
    [InlineData("Rar!\u001a\u0007", "a.docx", "tệp nén")]
    public void A_renamed_file_is_known_by_its_content(string start, string name, string kind)
    {
        var refusal = Refused(Encoding.Latin1.GetBytes(start), name);
        refusal.ShouldContain(kind);
        refusal.ShouldContain($"“{name}”");
    }

    [Fact]
    public void A_program_renamed_is_refused() => Refused([.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, .. new byte[500]], "ke-hoach.docx").ShouldContain("chương trình máy tính");

    [Fact]
    public void An_empty_file_is_refused()
    {
        Refused([], "a.docx").ShouldContain("trống");
        Refused(" \r\n\t "u8.ToArray(), "a.txt").ShouldContain("trống");
    }

    [Fact]
    public void Bytes_without_sense_are_refused_whatever_their_name()
    {
        var noise = new byte[50_000];
        new Random(1).NextBytes(noise);
        Refused(noise, "ke-hoach.txt").ShouldContain("không đọc ra chữ");
    }

    [Fact]
    public void Old_and_locked_Word_files_get_sentences_of_their_own()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Refused([.. ole, .. Encoding.Unicode.GetBytes("WordDocument")], "a.doc").ShouldContain(".docx");
        Refused([.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "a.docx").ShouldContain("mật khẩu");
        Refused([.. ole, .. Encoding.Unicode.GetBytes("Workbook")], "a.docx").ShouldContain("Office kiểu cũ");
    }

    [Fact]
    public void Other_packages_are_named()
    {
        var sheet = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(sheet, SpreadsheetDocumentType.Workbook)) book.AddWorkbookPart().Workbook = new();
        Refused(sheet.ToArray(), "a.docx").ShouldContain("bảng tính Excel");
        Refused(Zip([("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray())]), "a.docx").ShouldContain("OpenDocument");
        Refused(Zip([("anh.jpg", [1, 2, 3])]), "a.docx").ShouldContain("zip");
        var broken = Of(P("Nội dung"));
        Refused(broken[..(broken.Length / 2)], "a.docx").ShouldContain("bị hỏng");
        Refused(Package("<w:document><w:body>"), "a.docx").ShouldContain("bị hỏng");
        Refused(Package("không phải xml"), "a.docx").ShouldContain("bị hỏng");
    }

    [Fact]
    public void A_document_without_words_is_refused()
    {
        Refused(Of("<w:p/>"), "a.docx").ShouldContain("không có chữ");
        Refused(Of("<w:p><w:r><w:drawing/></w:r></w:p>"), "a.docx").ShouldContain("bản quét");
        Refused(Of("<w:altChunk r:id=\"rId9\"/>" + P("chữ")), "a.docx").ShouldContain("nhúng");
    }

    [Fact]
    public void A_zip_bomb_is_refused_in_time_and_memory()
    {
        var zeros = Zip([("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", new byte[100_000_000]), .. OfficeRels()]);
        var entries = Zip(Enumerable.Range(0, 5000).Select(i => ($"{i}", Array.Empty<byte>())));
        var entity = Package("""<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>""");
        var deep = Of($"<w:p>{string.Concat(Enumerable.Repeat("<w:smartTag>", 100_000))}{string.Concat(Enumerable.Repeat("</w:smartTag>", 100_000))}</w:p>");
        var broad = Of($"<w:p>{string.Concat(Enumerable.Repeat("<w:r><w:t>a</w:t></w:r>", 200_000))}</w:p>");
        foreach (var bomb in new[] { zeros, entries, deep, broad }) Within(() => Refused(bomb, "a.docx").ShouldContain("phình ra"));
        Within(() => Refused(entity, "a.docx").ShouldContain("bị hỏng"));
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_without_reading_it()
    {
        var endless = new EndlessStream();
        Should.Throw<UnreadablePaper>(() => SourceFile.Read(endless, "a.docx")).Message.ShouldContain("20 MB");
        endless.Given.ShouldBeLessThan(22 * 1024 * 1024);
        using var sparse = new MemoryStream();
        sparse.SetLength(200_000_000);
        Should.Throw<UnreadablePaper>(() => SourceFile.Read(sparse, "a.docx"));
        sparse.Position.ShouldBe(0);
    }

    [Fact]
    public void A_document_of_a_hundred_thousand_paragraphs_is_read()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 100_000; i++) text.Append(P($"Đoạn số {i} của một văn bản rất dài về công tác thi đua, khen thưởng"));
        var docx = Of(text.ToString());
        SourceDocument? read = null;
        Within(() => read = SourceFile.Read(docx, "a.docx"));
        read!.Lines.Count.ShouldBe(100_000);
        read.Lines[^1].Text.ShouldStartWith("Đoạn số 99999");
    }

    [Fact]
    public void Text_is_read_in_whatever_encoding_it_was_saved()
    {
        var all = new Dictionary<string, byte[]>
        {
            ["UTF-8"] = Encoding.UTF8.GetBytes(Sentence),
            ["UTF-8 with mark"] = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sentence)],
            ["UTF-16 LE"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sentence)],
            ["UTF-16 BE"] = [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sentence)],
            ["UTF-16 LE bare"] = Encoding.Unicode.GetBytes(Sentence),
            ["UTF-16 BE bare"] = Encoding.BigEndianUnicode.GetBytes(Sentence),
            ["NFD"] = Encoding.UTF8.GetBytes(Sentence.Normalize(NormalizationForm.FormD)),
            ["Windows-1258"] = Windows1258.GetBytes(ForWindows1258(Sentence)),
            ["VNI"] = Encoding.Latin1.GetBytes(GivenText.InVni(Sentence)),
            ["VNI in UTF-8"] = Encoding.UTF8.GetBytes(GivenText.InVni(Sentence)),
            ["TCVN3"] = Encoding.Latin1.GetBytes(GivenText.InTcvn3(Sentence).Replace("Ế", "Õ").Replace("Ạ", "¹")),
            ["UTF-8 with a broken byte"] = [.. Encoding.UTF8.GetBytes(Sentence), (byte)'\n', 0xC3]
        };
        foreach (var (encoding, bytes) in all)
        {
            var lines = SourceFile.Read(bytes, "a.txt").Lines.Select(line => line.Text).ToList();
            lines.Take(3).ShouldBe(Sentence.Split('\n'), encoding);
        }
    }

    [Fact]
    public void English_and_French_stay_what_they_are()
    {
        foreach (var text in new[] { "Plain English – nothing else.", "L'été dernier, l'élève a déjà mangé à côté du château." })
        {
            SourceFile.Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text), "a.txt").Lines[0].Text.ShouldBe(text);
            SourceFile.Read(Encoding.UTF8.GetBytes(text), "a.txt").Lines[0].Text.ShouldBe(text);
        }
    }

    [Fact]
    public void What_the_product_writes_it_reads()
    {
        var docx = new MemoryStream();
        OfficialDocx.Write(GivenPlan.OfTasks(80).ToOfficial(), docx);
        docx.Position = 0;
        var read = SourceFile.Read(docx, "a.docx");
        read.Lines.ShouldContain(line => line.Text.Contains("/KH-UBND"));
        read.Lines.Count(line => line.Cells is { Count: 6 } && !line.IsHeader).ShouldBe(80);
        read.Lines.ShouldContain(line => line.Cells != null && line.Cells.Count == 1 && line.Cells[0].Span == 6 && line.Text == "THÁNG 1");
    }

    static IEnumerable<(string, byte[])> OfficeRels() =>
        [("_rels/.rels", """<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>"""u8.ToArray())];

    // Windows-1258 has the letters â ă ê ô ơ ư đ composed and the tones as marks of their own.
    static string ForWindows1258(string text) => string.Concat(text.Select(c =>
    {
        var parts = $"{c}".Normalize(NormalizationForm.FormD);
        var tone = parts.Where("\u0300\u0301\u0303\u0309\u0323".Contains).ToArray();
        return string.Concat(parts.Except(tone)).Normalize(NormalizationForm.FormC) + new string(tone);
    }));

    // A guard against work without end, not a measurement: alone each takes about a second, on a busy machine several.
    static void Within(Action read)
    {
        var watch = Stopwatch.StartNew();
        read();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    static string Refused(byte[] bytes, string name) => Should.Throw<UnreadablePaper>(() => SourceFile.Read(bytes, name)).Message;

    sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
