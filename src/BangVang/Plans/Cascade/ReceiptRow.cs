using BangVang.Kernel.Data;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Cascade;

/// <summary>How far a body is with a plan that it received.</summary>
public enum ReceiptState { Missing, Drafting, Done, NotOwed }

/// <summary>A body and a plan that it received, as the follow-up lists show it.</summary>
public sealed class ReceiptRow
{
    public Guid Id { get; init; }
    public Guid PlanId { get; init; }
    public Guid OrganisationId { get; init; }
    public required string Body { get; init; }
    public required string Folded { get; init; }
    public required string Path { get; init; }
    public required string PlanTitle { get; init; }
    public required string Symbol { get; init; }
    public int? Number { get; init; }
    public required string IssuerName { get; init; }
    public OrganisationKind IssuerKind { get; init; }
    public bool OwesPlan { get; init; }
    public DateTimeOffset? AcknowledgedAt { get; init; }
    public string? AcknowledgedByName { get; init; }
    public Guid? OwnPlanId { get; init; }
    public int? OwnNumber { get; init; }
    public string? OwnSymbol { get; init; }

    /// <summary>The body's own plan while it is still on its way.</summary>
    public Guid? DraftId { get; init; }
    public PlanState? DraftState { get; init; }
    public DateTimeOffset? RemindedAt { get; init; }

    public string Issuer => Issuers.Named(IssuerName, IssuerKind);

    public ReceiptState State => this switch
    {
        { OwnPlanId: not null } => ReceiptState.Done,
        { OwesPlan: false } => ReceiptState.NotOwed,
        { DraftId: not null } => ReceiptState.Drafting,
        _ => ReceiptState.Missing,
    };

    public static string Name(ReceiptState state) => state switch
    {
        ReceiptState.Missing => "Chưa có kế hoạch",
        ReceiptState.Drafting => "Đang lập kế hoạch",
        ReceiptState.Done => "Đã có kế hoạch",
        ReceiptState.NotOwed => "Không phải lập",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static IQueryable<ReceiptRow> Of(AppDb db, IQueryable<PlanReceipt> receipts)
    {
        var plans = db.Plans;
        return from r in receipts
               join o in db.Organisations on r.OrganisationId equals o.Id
               join p in plans on r.PlanId equals p.Id
               join issuer in db.Organisations on p.OrganisationId equals issuer.Id
               select new ReceiptRow
               {
                   Id = r.Id, PlanId = p.Id, OrganisationId = o.Id, Body = o.Name, Folded = o.Folded, Path = o.Path,
                   PlanTitle = p.Title, Symbol = p.Symbol, Number = p.Number, IssuerName = issuer.Name, IssuerKind = issuer.Kind,
                   OwesPlan = r.OwesPlan, AcknowledgedAt = r.AcknowledgedAt, AcknowledgedByName = r.AcknowledgedByName,
                   OwnPlanId = r.OwnPlanId,
                   OwnNumber = plans.Where(own => own.Id == r.OwnPlanId).Select(own => own.Number).FirstOrDefault(),
                   OwnSymbol = plans.Where(own => own.Id == r.OwnPlanId).Select(own => own.Symbol).FirstOrDefault(),
                   DraftId = plans.Where(own => own.CarriesOutId == p.Id && own.OrganisationId == o.Id && own.Number == null).Select(own => (Guid?)own.Id).FirstOrDefault(),
                   DraftState = plans.Where(own => own.CarriesOutId == p.Id && own.OrganisationId == o.Id && own.Number == null).Select(own => (PlanState?)own.State).FirstOrDefault(),
                   RemindedAt = r.RemindedAt,
               };
    }
}

/// <summary>Which of the receipts a list shows.</summary>
public enum ReceiptFilter { All, Unacknowledged, Missing, Done, NotOwed }

public sealed record ReceiptCounts(int All, int Unacknowledged, int Missing, int Done, int NotOwed)
{
    public int Of(ReceiptFilter filter) => filter switch
    {
        ReceiptFilter.Unacknowledged => Unacknowledged,
        ReceiptFilter.Missing => Missing,
        ReceiptFilter.Done => Done,
        ReceiptFilter.NotOwed => NotOwed,
        _ => All,
    };

    public static string Name(ReceiptFilter filter) => filter switch
    {
        ReceiptFilter.All => "Tất cả",
        ReceiptFilter.Unacknowledged => "Chưa xác nhận",
        ReceiptFilter.Missing => "Chưa có kế hoạch",
        ReceiptFilter.Done => "Đã có kế hoạch",
        ReceiptFilter.NotOwed => "Không phải lập",
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    public static async Task<ReceiptCounts> Of(IQueryable<PlanReceipt> receipts) =>
        await receipts.GroupBy(r => 1).Select(g => new ReceiptCounts(
            g.Count(), g.Count(r => r.AcknowledgedAt == null), g.Count(r => r.OwesPlan && r.OwnPlanId == null),
            g.Count(r => r.OwnPlanId != null), g.Count(r => !r.OwesPlan && r.OwnPlanId == null))).FirstOrDefaultAsync()
        ?? new ReceiptCounts(0, 0, 0, 0, 0);
}
