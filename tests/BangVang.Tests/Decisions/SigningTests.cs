using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BangVang.Decisions;
using BangVang.Decisions.Signing;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Papers.Signing;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Decisions;

public sealed class SigningTests(TestHouse house)
{
    const string Password = "mat-khau-khoa";

    [Fact]
    public async Task The_leader_signs_the_body_signs_with_the_number_and_both_are_shown()
    {
        var commune = await house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);
        var decision = await house.Given.Brought(await house.Given.AwardDecision(commune, 4), DecisionState.Checked);
        var (leader, clerk) = (await house.SignedIn(Role.Leader, commune), await house.SignedIn(Role.Clerk, commune));
        var (personKey, bodyKey, root) = Keys();
        (await leader.Submit(await leader.Page("/decisions/my-key"), "form[enctype]", ("Input.File", new Upload("khoa.p12", personKey)), ("Input.Password", "sai"))).ShouldBeRefused("mật khẩu khóa không đúng");
        (await leader.Submit(await leader.Page("/decisions/my-key"), "form[enctype]", ("Input.File", new Upload("khoa.p12", personKey)), ("Input.Password", Password))).ShouldBeFine();
        (await clerk.Submit(await clerk.Page("/decisions/keys"), "form[enctype]", ("Input.File", new Upload("co-quan.p12", bodyKey)), ("Input.Password", Password))).ShouldBeFine();
        (await clerk.Submit(await clerk.Page("/decisions/keys"), "form[action*=Root]", ("Certificate", new Upload("goc.cer", root)))).ShouldBeFine();

        (await leader.Submit(await leader.Page($"/decisions/{decision.Id}/sign"), "form[method=post]", ("Password", "sai"))).ShouldBeRefused("mật khẩu khóa không đúng");
        (await leader.Submit(await leader.Page($"/decisions/{decision.Id}/sign"), "form[method=post]", ("Password", Password))).ShouldBeFine();
        var issue = await clerk.Page($"/decisions/{decision.Id}/issue");
        (await clerk.Submit(issue, "form[method=post]", ("IsChecked", true))).ShouldBeRefused("Nhập mật khẩu khóa của cơ quan");
        (await clerk.Submit(issue, "form[method=post]", ("IsChecked", true), ("Password", Password))).ShouldBeFine();

        var shown = await clerk.Visit($"/decisions/{decision.Id}/signatures");
        shown.ShouldBeFine();
        foreach (var words in new[] { "Dinh Xuan Mau", "UBND xa Tan Lap", "Nguyên vẹn", "Nơi cấp chứng thư tin cậy", "chuẩn PAdES" }) shown.Text.ShouldContain(words);
        shown.Text.ShouldNotContain("Đã bị thay đổi");
        var pdf = await clerk.GetByteArrayAsync($"/decisions/{decision.Id}/paper.pdf");
        SignatureCheck.Of(pdf, []).Select(f => f.Integrity).ShouldBe([Integrity.Intact, Integrity.Intact]);

        pdf[pdf.Length / 3] ^= 1;
        var upload = await clerk.Submit(await clerk.Page($"/decisions/{decision.Id}/signatures"), "form[enctype]", ("Document", new Upload("sua.pdf", pdf)));
        upload.Status.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
        await house.With(async db => (await db.SignedPapers.CountAsync(p => p.DecisionId == decision.Id)).ShouldBe(2));
    }

    [Fact]
    public async Task A_decision_that_goes_back_has_no_signed_paper_any_more()
    {
        var commune = await house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);
        var decision = await house.Given.Brought(await house.Given.AwardDecision(commune, 1), DecisionState.Checked);
        var leader = await house.SignedIn(Role.Leader, commune);
        (await leader.Submit(await leader.Page("/decisions/my-key"), "form[enctype]", ("Input.File", new Upload("khoa.p12", Keys().Person)), ("Input.Password", Password))).ShouldBeFine();
        (await leader.Submit(await leader.Page($"/decisions/{decision.Id}/sign"), "form[method=post]", ("Password", Password))).ShouldBeFine();
        var officer = await house.SignedIn(Role.StandingOfficer, commune);
        (await officer.Submit(await officer.Page($"/decisions/{decision.Id}/withdraw"), "form[method=post]", ("Reason", "Sửa tên"))).ShouldBeFine();
        await house.With(async db => (await db.SignedPapers.AnyAsync(p => p.DecisionId == decision.Id && p.IsCurrent)).ShouldBeFalse());
    }

    [Fact]
    public async Task Whom_a_whole_tree_trusts_is_for_those_who_hold_the_keys_of_all_of_it()
    {
        var root = await house.Given.Root();
        var department = await house.Given.Organisation("Sở Nội vụ", root);
        var (below, above) = (await house.SignedIn(Role.Clerk, department), await house.SignedIn(Role.Clerk, root));
        var certificate = Keys().Root;
        var page = await below.Page("/decisions/keys");
        page.QuerySelector("form[action*=Root]").ShouldBeNull();
        (await Trust(below, page, department, certificate)).ShouldNotExist();
        await house.With(async db => (await db.TrustedRoots.AnyAsync(r => r.RootId == root.Id)).ShouldBeFalse());
        (await Trust(above, await above.Page("/decisions/keys"), department, certificate)).ShouldBeFine().Text.ShouldContain("CA Thu nghiem");
        await house.With(async db => (await db.TrustedRoots.CountAsync(r => r.RootId == root.Id)).ShouldBe(1));
        (await below.Page("/decisions/keys")).Body!.TextContent.ShouldContain("CA Thu nghiem");
    }

    /// <summary>What somebody would try by hand whose page has no such form.</summary>
    static async Task<Answer> Trust(HttpClient client, AngleSharp.Html.Dom.IHtmlDocument page, Organisation body, byte[] certificate) => await Visitor.Read(await client.PostAsync("/decisions/keys?handler=Root", new MultipartFormDataContent
    {
        { new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
        { new StringContent(body.Id.ToString()), "body" },
        { new ByteArrayContent(certificate), "Certificate", "goc.cer" },
    }));

    static (byte[] Person, byte[] Body, byte[] Root) Keys()
    {
        using var rootKey = RSA.Create(2048);
        var request = new CertificateRequest("CN=CA Thu nghiem", rootKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var root = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddYears(-1), TimeProvider.System.GetUtcNow().AddYears(9));
        return (Issued("Dinh Xuan Mau", root), Issued("UBND xa Tan Lap", root), root.RawData);
    }

    static byte[] Issued(string name, X509Certificate2 root)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var issued = request.Create(root, TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(300), RandomNumberGenerator.GetBytes(8));
        using var own = issued.CopyWithPrivateKey(key);
        return own.Export(X509ContentType.Pkcs12, Password);
    }
}
