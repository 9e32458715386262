using System.Diagnostics;
using System.Text;
using BangVang.Papers.Decisions;
using BangVang.Papers.Official;
using BangVang.Papers.Pdf;
using BangVang.Papers.Signing;
using BangVang.Papers.Tests.Decisions;

namespace BangVang.Papers.Tests.Signing;

/// <summary>With the real LibreOffice and poppler's pdfsig: a decision through its two signatures.</summary>
public sealed class PadesTests : IAsyncLifetime
{
    readonly string work = Path.Combine(Path.GetTempPath(), $"bangvang-ky-{Guid.CreateVersion7():N}");
    readonly GivenKey keys = new();
    byte[] printed = [];

    static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public async ValueTask InitializeAsync()
    {
        using var docx = new MemoryStream();
        OfficialDocx.Write(GivenDecision.Of(1, 4, 0, forSigning: true).ToOfficial(), docx);
        using var printer = new PdfPrinter(new() { WorkFolder = work });
        printed = await printer.Print(docx.ToArray());
    }

    public ValueTask DisposeAsync()
    {
        keys.Dispose();
        if (Directory.Exists(work)) Directory.Delete(work, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_person_and_then_the_body_sign_and_every_revision_stays_as_it_was()
    {
        var ready = SigningForm.Prepare(printed)!;
        ready.AsSpan(0, printed.Length).SequenceEqual(printed).ShouldBeTrue();
        var person = ByPerson(ready);
        person.AsSpan(0, ready.Length).SequenceEqual(ready).ShouldBeTrue();
        var body = ByBody(person);
        body.AsSpan(0, person.Length).SequenceEqual(person).ShouldBeTrue("the body's signature is an update: what the person signed is untouched");

        var findings = SignatureCheck.Of(body, [keys.Root]);
        findings.Select(f => f.Signer).ShouldBe(["Dinh Xuan Mau", "UBND xa Tan Lap"]);
        findings.ShouldAllBe(f => f.Integrity == Integrity.Intact && f.Trust == Trust.Known && f.IsPades && f.Remark == null);
        findings[0].SignedAt!.Value.ShouldBe(Now, TimeSpan.FromMinutes(5));

        var said = await Tool("pdfsig", body, "-nocert", "{}");
        said.Split("Signature is Valid.").Length.ShouldBe(3, said);
        said.ShouldContain("ETSI.CAdES.detached");
        said.ShouldContain("Total document signed");
        var text = await Tool("pdftotext", body, "-layout", "{}", "-");
        text.ShouldContain("QUYẾT ĐỊNH");
    }

    [Fact]
    public void The_number_and_the_day_are_fields_that_the_body_s_update_fills()
    {
        var ready = SigningForm.Prepare(printed)!;
        var raw = Encoding.Latin1.GetString(ready);
        raw.Split("/FT /Tx").Length.ShouldBe(5, "number, day, month and year were found on the page");
        var body = Encoding.Latin1.GetString(ByBody(ByPerson(ready)));
        foreach (var part in new[] { "(05)", "(18)", "(11)", "(2026)" }) body.ShouldContain($"{part} Tj");
    }

    [Fact]
    public async Task A_paper_without_gaps_is_not_made_ready()
    {
        using var docx = new MemoryStream();
        OfficialDocx.Write(GivenDecision.Of(1, 4, 0).ToOfficial(), docx);
        using var printer = new PdfPrinter(new() { WorkFolder = work });
        SigningForm.Prepare(await printer.Print(docx.ToArray())).ShouldBeNull();
    }

    [Fact]
    public void A_changed_byte_is_found_wherever_it_stands()
    {
        var signed = ByBody(ByPerson(SigningForm.Prepare(printed)!));
        var end = ByPerson(SigningForm.Prepare(printed)!).Length;
        foreach (var at in new[] { 2000, printed.Length / 2, printed.Length - 200 })
        {
            var changed = (byte[])signed.Clone();
            changed[at] ^= 1;
            Found(changed).ShouldBeTrue($"byte {at} of {end}");
        }
    }

    [Fact]
    public void What_is_added_after_the_last_signature_is_said()
    {
        var signed = ByPerson(SigningForm.Prepare(printed)!);
        SignatureCheck.Of((byte[])[.. signed, .. "\n% sửa"u8], [keys.Root]).ShouldAllBe(f => f.Integrity == Integrity.AddedTo);
    }

    [Fact]
    public void A_signature_by_an_unknown_authority_is_whole_and_not_known()
    {
        using var stranger = new GivenKey();
        var signed = ByPerson(SigningForm.Prepare(printed)!);
        var finding = SignatureCheck.Of(signed, [stranger.Root]).ShouldHaveSingleItem();
        (finding.Integrity, finding.Trust).ShouldBe((Integrity.Intact, Trust.Unknown));
    }

    [Fact]
    public void A_wrong_password_an_expired_key_and_a_second_signature_in_one_place_are_refused()
    {
        Should.Throw<UnusableKey>(() => SignerKey.Open(keys.Pkcs12("A"), "sai")).Message.ShouldContain("mật khẩu");
        Should.Throw<UnusableKey>(() => SignerKey.Open("không phải khóa"u8, "")).Message.ShouldContain(".p12");
        var ready = SigningForm.Prepare(printed)!;
        using var old = SignerKey.Open(keys.Pkcs12("Da het han", -300, -10), GivenKey.Password);
        Should.Throw<UnusableKey>(() => PdfSigner.Sign(ready, old, new SigningAct(SigningForm.Person, Now))).Message.ShouldContain("chỉ dùng được từ");
        Should.Throw<UnreadablePdf>(() => ByPerson(ByPerson(ready)));
    }

    [Fact]
    public void What_is_no_PDF_is_refused_in_words()
    {
        foreach (var junk in new byte[][] { [], "%PDF-1.7"u8.ToArray(), "%PDF-1.7\nstartxref\n99999999\n%%EOF"u8.ToArray(), [.. printed.AsSpan(0, printed.Length / 2)], [.. Enumerable.Repeat((byte)'[', 5000)] })
            Should.Throw<UnreadablePdf>(() => SignatureCheck.Of(junk, []));
    }

    [Fact]
    public async Task Pictures_of_hand_and_seal_stand_where_one_signs()
    {
        var png = GivenPng.Of(40, 20);
        using var key = SignerKey.Open(keys.Pkcs12("Dinh Xuan Mau"), GivenKey.Password);
        var signed = PdfSigner.Sign(SigningForm.Prepare(printed)!, key, new SigningAct(SigningForm.Person, Now) { Picture = png });
        (await Tool("pdfsig", signed, "-nocert", "{}")).ShouldContain("Signature is Valid");
        (await Tool("pdfimages", signed, "-list", "{}")).ShouldNotContain("Error");
        SignatureCheck.Of(signed, [keys.Root]).ShouldHaveSingleItem().Integrity.ShouldBe(Integrity.Intact);
    }

    bool Found(byte[] pdf)
    {
        try
        {
            return SignatureCheck.Of(pdf, [keys.Root]) is var findings && (findings.Count < 2 || findings.Any(f => f.Integrity != Integrity.Intact));
        }
        catch (UnreadablePdf)
        {
            return true;
        }
    }

    byte[] ByPerson(byte[] pdf)
    {
        using var key = SignerKey.Open(keys.Pkcs12("Dinh Xuan Mau"), GivenKey.Password);
        return PdfSigner.Sign(pdf, key, new SigningAct(SigningForm.Person, Now, "Ký quyết định"));
    }

    byte[] ByBody(byte[] pdf)
    {
        using var key = SignerKey.Open(keys.Pkcs12("UBND xa Tan Lap"), GivenKey.Password);
        return PdfSigner.Sign(pdf, key, new SigningAct(SigningForm.Body, Now, "Phát hành văn bản") { Number = "05", On = new DateOnly(2026, 11, 18) });
    }

    static async Task<string> Tool(string program, byte[] pdf, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), $"bangvang-{Guid.CreateVersion7():N}.pdf");
        await File.WriteAllBytesAsync(path, pdf);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments.Select(a => a.Replace("{}", path))) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return await output + await errors;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
