using System.IO.Compression;
using BangVang.Dossiers;
using BangVang.Dossiers.SendingUp;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Registry;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Dossiers;

public sealed class PackageTests(TestHouse house)
{
    const string Form = "main form[method=post]";

    static readonly (string, byte[])[] Files = [("ho-so.json", "{\"a\": 1}"u8.ToArray()), ("dinh-kem/01-biên bản.pdf", [.. "%PDF-1.7 "u8, .. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7))])];

    [Fact]
    public void What_was_packed_comes_out_byte_for_byte()
    {
        var read = PackageFile.Read(PackageFile.Write(Files), "gói.zip");
        read.Keys.ShouldBe(Files.Select(f => f.Item1), ignoreOrder: true);
        foreach (var (path, content) in Files) read[path].ShouldBe(content);
    }

    [Fact]
    public void No_changed_byte_passes_unless_the_files_are_what_they_were()
    {
        var package = PackageFile.Write(Files);
        for (var at = 0; at < package.Length; at++)
        {
            var changed = (byte[])package.Clone();
            changed[at] ^= 0x15;
            try
            {
                var read = PackageFile.Read(changed, "gói.zip");
                foreach (var (path, content) in Files) read[path].ShouldBe(content, $"byte {at}");
                read.Count.ShouldBe(Files.Length);
            }
            catch (Refusal refusal)
            {
                refusal.Message.ShouldContain("gói.zip");
            }
        }
    }

    [Fact]
    public void Files_changed_added_taken_away_or_doubled_are_each_named()
    {
        Refused(zip => Rewrite(zip, "ho-so.json", "{\"a\": 2}"u8)).ShouldContain("Tệp “ho-so.json” trong gói “gói.zip” đã bị thay đổi");
        Refused(zip => Rewrite(zip, "them.txt", "x"u8)).ShouldContain("tệp “them.txt” ngoài bảng kê");
        Refused(zip => zip.GetEntry("ho-so.json")!.Delete()).ShouldContain("thiếu tệp “ho-so.json”");
        Refused(zip => zip.GetEntry(PackageFile.Manifest)!.Delete()).ShouldContain("không có bảng kê");
        Refused(zip => zip.CreateEntry("ho-so.json")).ShouldContain("hai tệp cùng tên");
        Refused(zip => Rewrite(zip, "../ra-ngoai.txt", "x"u8)).ShouldContain("đường dẫn lạ");
        Should.Throw<Refusal>(() => PackageFile.Read([], "rỗng.zip")).Message.ShouldContain("không mở được");
        Should.Throw<Refusal>(() => PackageFile.Read("không phải zip"u8.ToArray(), "đổi đuôi.zip")).Message.ShouldContain("không mở được");
    }

    [Fact]
    public async Task A_commune_s_nominee_goes_over_the_province_to_the_Prime_Minister_and_the_answer_finds_its_way_back()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(commune, root);
        var nominee = await house.Given.Nominee(dossier, award: "BK_TTG", and: n => n.Achievements = "Năm năm liền dẫn đầu khối các xã vùng cao.\nThu nhập bình quân tăng 12%.");
        await house.Given.Brought(dossier, DossierState.Agreed);

        var page = await officer.Page($"/dossiers/{dossier.Id}/pass-on");
        page.Body!.TextContent.ShouldContain("Thủ tướng Chính phủ");
        var upper = (await officer.Submit(page, Form, ("Where", "ngoai"), ("Addressee", "Thủ tướng Chính phủ (qua Bộ Nội vụ)"))).ShouldBeFine();
        upper.Text.ShouldContain("Chờ quyết định");
        (await State(dossier.Id)).ShouldBe(DossierState.SentUp);
        var at = upper.Path;
        (await officer.Page($"{at}/send-up")).Body!.TextContent.ShouldContain("Chưa ghi chức vụ người ký");
        (await officer.Submit(await officer.Page($"{at}/proposal"), Form, ("SignerTitle", "TM. Ủy ban nhân dân\nChủ tịch"), ("SignerName", "Đỗ Minh Khôi"))).ShouldBeFine();
        (await officer.Submit(await officer.Page($"{at}/send-up"), Form, ("ProposalNumber", "214/TTr-UBND ngày 26/10/2026"))).ShouldBeFine().Text.ShouldContain("Đã trình cấp trên");

        var zip = await officer.GetByteArrayAsync((await officer.Page($"{at}/papers")).QuerySelector("a[href*='/packages/']")!.GetAttribute("href"));
        PackageFile.Read(zip, "g.zip").Keys.ShouldBe(["ho-so.json", "to-trinh.docx", "to-trinh.pdf", "danh-sach-de-nghi.docx", "danh-sach-de-nghi.pdf", "tom-tat-thanh-tich.docx", "tom-tat-thanh-tich.pdf", "bao-cao/001-xa-tan-lap.docx", "bao-cao/001-xa-tan-lap.pdf"], ignoreOrder: true);
        await IsReadElsewhere(zip);

        (await officer.Submit(await officer.Page($"{at}/outcome"), Form, ("Number", "1234/QĐ-TTg"), ("On", "20/11/2026"))).ShouldBeFine().Text.ShouldContain("1 được khen thưởng");
        (await State(dossier.Id)).ShouldBe(DossierState.Decided);
        (await house.With(s => s.GetRequiredService<AppDb>().Nominees.Where(n => n.Id == nominee.Id).Select(n => n.Standing).SingleAsync())).ShouldBe(NomineeStanding.Decided);
        var row = await house.With(s => s.GetRequiredService<AppDb>().Bestowals.AsNoTracking().SingleAsync(b => b.RootId == root.Id));
        (row.AwardCode, row.DecisionNumber, row.CollectiveId).ShouldBe(("BK_TTG", "1234/QĐ-TTg", commune.Id));
    }

    async Task IsReadElsewhere(byte[] zip)
    {
        var root = await house.Given.Root("UBND tỉnh Hà Sơn");
        var sender = await house.Given.Organisation("Tỉnh bạn", root);
        await house.Given.Organisation("Xã Tân Lập", sender, OrganisationKind.Commune);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        (string, object?)[] Fields(byte[] bytes) => [("Upload", new Upload("goi.zip", bytes)), ("ProposingId", sender.Id.ToString()), ("DecidingId", root.Id.ToString())];
        var bad = (byte[])zip.Clone();
        bad[zip.Length / 2] ^= 1;
        (await officer.Submit(await officer.Page("/dossiers/open-package"), Form, Fields(bad))).Status.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
        (await house.With(s => s.GetRequiredService<AppDb>().Dossiers.AnyAsync(d => d.RootId == root.Id))).ShouldBeFalse();
        var read = (await officer.Submit(await officer.Page("/dossiers/open-package"), Form, Fields(zip))).ShouldBeFine();
        read.Text.ShouldContain("Mọi tệp trong gói đúng mã băm");
        read.Text.ShouldContain("Xã Tân Lập");
    }

    static string Refused(Action<ZipArchive> change)
    {
        using var memory = new MemoryStream();
        memory.Write(PackageFile.Write(Files));
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true)) change(zip);
        return Should.Throw<Refusal>(() => PackageFile.Read(memory.ToArray(), "gói.zip")).Message;
    }

    static void Rewrite(ZipArchive zip, string path, ReadOnlySpan<byte> content)
    {
        zip.GetEntry(path)?.Delete();
        using var entry = zip.CreateEntry(path).Open();
        entry.Write(content);
    }

    Task<DossierState> State(Guid id) => house.With(s => s.GetRequiredService<AppDb>().Dossiers.Where(d => d.Id == id).Select(d => d.State).SingleAsync());
}
