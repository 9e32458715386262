using System.Diagnostics;
using System.Text;
using BangVang.Papers.Official;
using BangVang.Papers.Pdf;
using BangVang.Papers.Tests.Official;

namespace BangVang.Papers.Tests.Pdf;

/// <summary>With the real LibreOffice: these tests fail, and say so, where it is not installed.</summary>
public sealed class PdfPrinterTests : IDisposable
{
    readonly string work = Path.Combine(Path.GetTempPath(), $"bangvang-pdf-{Guid.CreateVersion7():N}");

    public void Dispose()
    {
        OfficeProcesses().ShouldBeEmpty();
        if (Directory.Exists(work)) Directory.Delete(work, recursive: true);
    }

    [Fact]
    public async Task A_plan_becomes_a_PDF_with_its_fonts_and_all_its_words()
    {
        using var printer = new PdfPrinter(new() { WorkFolder = work });
        var pdf = await printer.Print(Plan(20));
        IsPdf(pdf).ShouldBeTrue();
        var text = await Tool("pdftotext", pdf, "-layout", "{}", "-");
        text.ShouldContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        text.ShouldContain("Trần Thị Mẫu");
        text.ShouldContain("NỘI DUNG, TIẾN ĐỘ THỰC HIỆN");
        var fonts = (await Tool("pdffonts", pdf, "{}")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);
        fonts.ShouldAllBe(font => font.Contains("LiberationSerif"), "fonts-liberation2 has the Vietnamese letters; without it others step in");
    }

    [Fact]
    public async Task Nothing_runs_before_the_first_print_and_nothing_stays_after_the_last()
    {
        var printer = new PdfPrinter(new() { WorkFolder = work });
        Directory.Exists(work).ShouldBeFalse();
        await printer.Print(Plan(1));
        OfficeProcesses().ShouldNotBeEmpty();
        Directory.GetDirectories(Directory.GetDirectories(work).Single()).Select(Path.GetFileName).ShouldBe(["profile"], "each job's folder is gone");
        printer.Dispose();
        OfficeProcesses().ShouldBeEmpty();
        Directory.GetFileSystemEntries(work).ShouldBeEmpty();
        await Should.ThrowAsync<ObjectDisposedException>(() => printer.Print(Plan(1)));
    }

    [Fact]
    public async Task Many_at_once_wait_for_their_turn()
    {
        using var printer = new PdfPrinter(new() { WorkFolder = work, PrintsPerProcess = 3 });
        var pdfs = await Task.WhenAll(Enumerable.Range(1, 8).Select(n => printer.Print(Plan(n))));
        pdfs.ShouldAllBe(pdf => IsPdf(pdf));
    }

    [Fact]
    public async Task A_crash_and_a_hang_are_survived()
    {
        using var printer = new PdfPrinter(new() { WorkFolder = work, Limit = TimeSpan.FromSeconds(6) });
        await printer.Print(Plan(1));
        foreach (var id in OfficeProcesses()) Signal("KILL", id);
        IsPdf(await printer.Print(Plan(1))).ShouldBeTrue("after a crash");
        foreach (var id in OfficeProcesses()) Signal("STOP", id);
        IsPdf(await printer.Print(Plan(1))).ShouldBeTrue("after a hang");
    }

    [Fact]
    public async Task An_idle_process_is_ended_and_comes_back()
    {
        using var printer = new PdfPrinter(new() { WorkFolder = work, Idle = TimeSpan.FromMilliseconds(50) });
        await printer.Print(Plan(1));
        for (var waited = 0; waited < 100 && OfficeProcesses().Count > 0; waited++) await Task.Delay(100);
        OfficeProcesses().ShouldBeEmpty();
        IsPdf(await printer.Print(Plan(1))).ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_no_document_is_refused_after_two_tries()
    {
        using var printer = new PdfPrinter(new() { WorkFolder = work, Program = "/bin/true" });
        var refusal = await Should.ThrowAsync<PdfUnavailable>(() => printer.Print(Plan(1)));
        refusal.Message.ShouldContain("đã thử hai lần");
    }

    [Fact]
    public async Task Without_LibreOffice_the_sentence_says_what_to_install_and_that_Word_still_works()
    {
        using var printer = new PdfPrinter(new() { WorkFolder = work, Program = "/nowhere/soffice" });
        var refusal = await Should.ThrowAsync<PdfUnavailable>(() => printer.Print(Plan(1)));
        refusal.Message.ShouldContain("libreoffice-writer-nogui");
        refusal.Message.ShouldContain(".docx");
    }

    [Fact]
    public async Task What_a_killed_program_left_behind_is_cleared()
    {
        var left = Path.Combine(work, "pdf-999999999-x");
        Directory.CreateDirectory(Path.Combine(left, "profile"));
        var orphan = Process.Start("sh", ["-c", "sleep 60; true", $"-env:UserInstallation={new Uri(Path.Combine(left, "profile"))}"]);
        using var printer = new PdfPrinter(new() { WorkFolder = work });
        await printer.Print(Plan(1));
        Directory.Exists(left).ShouldBeFalse();
        orphan.WaitForExit(5000).ShouldBeTrue();
    }

    static byte[] Plan(int tasks)
    {
        var docx = new MemoryStream();
        OfficialDocx.Write(GivenPlan.OfTasks(tasks).ToOfficial(), docx);
        return docx.ToArray();
    }

    static bool IsPdf(byte[] bytes) => bytes.AsSpan().StartsWith("%PDF-"u8) && Encoding.Latin1.GetString(bytes[^10..]).Contains("%%EOF");

    List<int> OfficeProcesses() =>
    [
        .. Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _))
            .Where(id => ReadOrEmpty($"/proc/{id}/cmdline").Contains(work)).Select(id => int.Parse(id!))
    ];

    static string ReadOrEmpty(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
    }

    static void Signal(string name, int id) => Process.Start("kill", [$"-{name}", $"{id}"]).WaitForExit();

    async Task<string> Tool(string name, byte[] pdf, params string[] arguments)
    {
        var path = Path.Combine(work, "a.pdf");
        await File.WriteAllBytesAsync(path, pdf);
        var start = new ProcessStartInfo(name, arguments.Select(argument => argument == "{}" ? path : argument)) { RedirectStandardOutput = true, UseShellExecute = false };
        using var tool = Process.Start(start)!;
        return await tool.StandardOutput.ReadToEndAsync();
    }
}
