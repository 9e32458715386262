using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BangVang.Decisions.Printing;
using BangVang.Files;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Pdf;
using BangVang.Papers.Signing;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Signing;

/// <summary>
/// The decision's PDF through its two signatures. The person signs a text whose number and date are still open; the body fills them in and signs,
/// both as updates at the end of the file. Each revision is kept.
/// </summary>
public sealed class SigningPapers(AppDb db, DecisionPrinting printing, PdfPrinter printer, Attachments attachments, KeyChest keys, Clock clock)
{
    public const string Kind = "decision-paper";

    public Task<SignedPaper?> Current(Guid decisionId) => db.SignedPapers.FirstOrDefaultAsync(p => p.DecisionId == decisionId && p.IsCurrent);

    public async Task<byte[]> Bytes(SignedPaper paper)
    {
        var attachment = await db.Attachments.AsNoTracking().SingleAsync(a => a.Id == paper.AttachmentId);
        await using var file = attachments.Open(attachment);
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory);
        if (Convert.ToHexStringLower(SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length))) != attachment.Sha256)
            throw new Refusal("Tệp PDF đã ký lưu trên máy chủ không còn như lúc ghi nhận (mã băm khác). Báo quản trị hệ thống khôi phục tệp từ bản sao lưu.");
        return memory.ToArray();
    }

    /// <summary>The person with authority signs with the key on the server. The caller has taken the act.</summary>
    public async Task SignAsPerson(Decision decision, Actor actor, string password)
    {
        var kept = await keys.OfPerson(actor.Id) ?? throw new Refusal("Bạn chưa có khóa ký số trên máy chủ. Tải khóa lên ở mục Khóa ký số của tôi, hoặc để trống mật khẩu để ký trên giấy.");
        var pdf = SigningForm.Prepare(await Print(decision))
            ?? throw new Refusal("Không tìm được chỗ ghi số và ngày trong bản PDF nên chưa ký số được trên máy chủ. Ký bằng phần mềm của nơi cấp chứng thư rồi tải bản đã ký lên, hoặc để trống mật khẩu để ký trên giấy; báo quản trị kiểm tra phiên bản LibreOffice.");
        await Keep(decision, Sign(pdf, kept, password, new SigningAct(SigningForm.Person, clock.Now, "Ký quyết định") { Picture = kept.Picture }), PaperStage.SignedByPerson, actor);
    }

    /// <summary>The body's key signs, with number and date in the same update. The decision has its number.</summary>
    public async Task SignAsBody(Decision decision, Actor actor, string password)
    {
        var current = await Current(decision.Id) ?? throw new Refusal("Chưa có bản PDF mà người có thẩm quyền đã ký số.");
        var kept = await keys.OfBody(decision.OrganisationId) ?? throw new Refusal("Cơ quan chưa có khóa ký số trên máy chủ. Quản trị hoặc văn thư tải khóa lên trước, hoặc tải lên bản PDF đã ký số đủ.");
        var act = new SigningAct(SigningForm.Body, clock.Now, "Phát hành văn bản") { Picture = kept.Picture, Number = $"{decision.Number:00}", On = decision.IssuedOn };
        var signed = Sign(await Bytes(current), kept, password, act);
        await Keep(decision, signed, PaperStage.SignedByBody, actor);
    }

    /// <summary>A PDF that was signed elsewhere: taken only when every signature in it is whole.</summary>
    public async Task TakeUploaded(Decision decision, byte[] pdf, Actor actor)
    {
        var findings = Check(pdf, []);
        if (findings.Count == 0) throw new Refusal("Tệp PDF này chưa có chữ ký số nào. Ký số bằng phần mềm của nơi cấp chứng thư rồi tải lên lại.");
        if (findings.FirstOrDefault(f => f.Integrity != Integrity.Intact) is { } broken) throw new Refusal($"Chữ ký số của {broken.Signer} không còn nguyên vẹn: {broken.Remark} Lấy lại tệp gốc rồi tải lên.");
        await Keep(decision, pdf, PaperStage.Uploaded, actor);
    }

    /// <summary>What was signed counts no longer: the decision went back to be changed.</summary>
    public async Task Discard(Guid decisionId)
    {
        if (await Current(decisionId) is { } current) current.IsCurrent = false;
    }

    public async Task<IReadOnlyList<SignatureFinding>> Findings(Decision decision, SignedPaper paper)
    {
        var roots = await db.TrustedRoots.AsNoTracking().Where(r => r.RootId == decision.RootId && r.RetiredAt == null).Select(r => r.Certificate).ToListAsync();
        var certificates = roots.ConvertAll(X509CertificateLoader.LoadCertificate);
        return Check(await Bytes(paper), certificates);
    }

    static IReadOnlyList<SignatureFinding> Check(byte[] pdf, IReadOnlyCollection<X509Certificate2> roots)
    {
        try
        {
            return SignatureCheck.Of(pdf, roots);
        }
        catch (UnreadablePdf unreadable)
        {
            throw new Refusal($"Không đọc được tệp PDF: {unreadable.Message}. Xuất lại tệp rồi tải lên.");
        }
    }

    async Task<byte[]> Print(Decision decision)
    {
        try
        {
            return await printer.Print(await printing.Docx(decision, forSigning: true));
        }
        catch (PdfUnavailable unavailable)
        {
            throw new Refusal(unavailable.Message);
        }
    }

    static byte[] Sign(byte[] pdf, SigningKey kept, string password, SigningAct act)
    {
        using var key = KeyChest.Open(kept.Pkcs12, password);
        try
        {
            return PdfSigner.Sign(pdf, key, act);
        }
        catch (Exception refused) when (refused is UnusableKey or UnreadablePdf)
        {
            throw new Refusal(refused is UnreadablePdf ? $"Không ký được tệp PDF: {refused.Message}." : refused.Message);
        }
    }

    async Task Keep(Decision decision, byte[] pdf, PaperStage stage, Actor actor)
    {
        await Discard(decision.Id);
        await db.SaveChangesAsync();
        var name = decision.FullNumber is { } number ? $"Quyết định {number.Replace('/', '-')}.pdf" : "Quyết định chờ cấp số.pdf";
        var attachment = await attachments.Keep(new MemoryStream(pdf), name, Kind, decision.Id, actor, ["pdf"]);
        db.Add(new SignedPaper { DecisionId = decision.Id, AttachmentId = attachment.Id, Stage = stage, IsCurrent = true, MadeAt = clock.Now, MadeByName = actor.Name });
    }
}
