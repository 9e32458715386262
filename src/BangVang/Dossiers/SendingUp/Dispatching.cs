using System.Security.Cryptography;
using BangVang.Dossiers.Acts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.SendingUp;

/// <summary>A dossier leaves the house: its package is made, kept byte for byte, and its nominees wait for what is decided above.</summary>
public sealed class Dispatching(AppDb db, Packing packing, Clock clock)
{
    public async Task<Dispatch> Send(Dossier dossier, Actor actor, DossierBodies bodies, string proposalNumber, DateOnly on, CancellationToken stop)
    {
        if (on > clock.Today) throw new Refusal($"Ngày gửi {on:dd/MM/yyyy} ở sau hôm nay. Ghi ngày thực gửi.");
        var blocking = (await Readiness(dossier)).Where(o => o.Blocks).Select(o => o.Sentence).ToList();
        if (blocking.Count > 0) throw new Refusal($"Chưa gửi được. {string.Join(" ", blocking)}");
        dossier.ProposalNumber = proposalNumber.Trim();
        var step = dossier.Take(DossierAct.SendUp, actor, bodies, clock.Now, $"Tờ trình {dossier.ProposalNumber}");
        var content = await packing.Pack(dossier, stop);
        var dispatch = new Dispatch
        {
            DossierId = dossier.Id, Addressee = dossier.Addressee!, ProposalNumber = dossier.ProposalNumber, SentOn = on, SentByName = actor.Name, At = clock.Now,
            Content = content, Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
        };
        db.AddRange(step, dispatch);
        foreach (var nominee in await db.Nominees.Where(n => n.DossierId == dossier.Id && n.Standing == NomineeStanding.Agreed).ToListAsync())
            nominee.Standing = NomineeStanding.SentUp;
        await db.SaveChangesAsync();
        return dispatch;
    }

    public async Task<IReadOnlyList<Obstacle>> Readiness(Dossier dossier)
    {
        var agreed = await db.Nominees.CountAsync(n => n.DossierId == dossier.Id && n.Standing == NomineeStanding.Agreed);
        var silent = await db.Nominees.CountAsync(n => n.DossierId == dossier.Id && n.Standing == NomineeStanding.Agreed && n.Achievements == null);
        var all = new List<Obstacle>();
        if (agreed == 0) all.Add(new("Không còn ai đã thông qua để gửi.", true, "/Dossiers/Pages/Show"));
        if (dossier.SignerTitle is null) all.Add(new("Chưa ghi chức vụ người ký tờ trình.", true, "/Dossiers/Printing/Pages/Proposal"));
        if (silent > 0) all.Add(new($"{silent} báo cáo thành tích chưa viết.", Page: "/Dossiers/Printing/Pages/Papers"));
        return all;
    }
}
