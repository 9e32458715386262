using BangVang.Accounts;
using BangVang.Kernel.Rights;
using BangVang.Law.Overlays;
using BangVang.Lawbook;
using BangVang.Lawbook.Citing;
using BangVang.Lawbook.Overlays;
using BangVang.Organisations;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests;

public sealed partial class Given
{
    public const string QuotaOfTwelve = """{"adds": [{"award": "LDTT", "quota": {"percent": 12, "citation": "Quyết định 15/2025/QĐ-UBND, Điều 6", "mark": "local"}}]}""";

    /// <summary>A decision of the province in its register.</summary>
    public Task<Instrument> Decision(Organisation root, string number = "15/2025/QĐ-UBND") => Instrument(root, number, new InstrumentFacts
    {
        Type = InstrumentType.Decision, Date = new DateOnly(2025, 12, 20), Issuer = "UBND tỉnh Sơn Bình", Name = "Quy định xét tặng danh hiệu thi đua", ValidFrom = new DateOnly(2026, 1, 1),
    });

    /// <summary>A draft of the body, written by the account.</summary>
    public async Task<LawOverlay> Overlay(Organisation body, Account writer, string rules = QuotaOfTwelve, OverlayAct[]? taken = null, Account? approver = null)
    {
        var instrument = await Decision(body);
        return await Saved((db, services) =>
        {
            var book = services.GetRequiredService<RightBook>();
            var overlay = new LawOverlay { RootId = body.RootId, OrganisationId = body.Id, Kind = OverlayKind.Local, DraftedByName = writer.Name, DraftedAt = DateTimeOffset.UnixEpoch };
            overlay.Describe(new OverlayFacts("Tỷ lệ xét tặng của tỉnh", instrument.Id, new DateOnly(2026, 1, 1), null, "Theo quy định của tỉnh"), As(writer));
            overlay.Write(OverlayJson.Read(rules), As(writer));
            db.Add(overlay);
            foreach (var act in taken ?? []) db.Add(overlay.Take(act, As(OverlayFlow.All.First(t => t.Act == act).OtherEyes ? approver! : writer), body.Path, DateTimeOffset.UnixEpoch, "lý do"));
            return Task.FromResult(overlay);

            Actor As(Account account) => new(account.Id, account.Name, [new Grant(Role.Administrator, body.Id, body.Path)], book);
        });
    }
}
