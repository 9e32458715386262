using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Papers.Text;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BangVang.Initiatives.Rounds;

/// <summary>A call for initiatives: who calls, for which council, until when. After its last day nothing is put in any more.</summary>
public sealed class CallRound : IEdited
{
    /// <summary>What its opening does in a plan.</summary>
    public const string Kind = "initiatives-called";

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }
    public required Guid OrganisationId { get; init; }
    public required Guid CouncilId { get; init; }
    public string Title { get; private set; } = "";
    public int Year { get; private set; }
    public DateOnly OpensOn { get; private set; }
    public DateOnly ClosesOn { get; private set; }
    public string? Note { get; private set; }

    /// <summary>The plan's assignment on whose deadline the closing date hangs.</summary>
    public Guid? AssignmentId { get; private set; }

    public uint Version { get; private set; }

    public bool IsOpenOn(DateOnly day) => OpensOn <= day && day <= ClosesOn;

    public void Call(string title, int year, DateOnly opensOn, DateOnly closesOn, string? note, Guid? assignmentId)
    {
        if (closesOn < opensOn) throw new Refusal($"Ngày đóng {closesOn:dd/MM/yyyy} ở trước ngày mở {opensOn:dd/MM/yyyy}. Sửa một trong hai.");
        (Title, Year, OpensOn, ClosesOn, AssignmentId) = (title.Trim(), year, opensOn, closesOn, assignmentId);
        Note = VietnameseText.OrNull(note);
    }

    public void MustTake(DateOnly day)
    {
        if (day < OpensOn) throw new Refusal($"Đợt “{Title}” nhận đơn từ ngày {OpensOn:dd/MM/yyyy}, hôm nay chưa đến ngày.");
        if (day > ClosesOn) throw new Refusal($"Đợt “{Title}” đã đóng ngày {ClosesOn:dd/MM/yyyy}. Chọn đợt khác, hoặc đề nghị cơ quan mở đợt gia hạn.");
    }
}

public static class RoundData
{
    extension(AppDb db)
    {
        public DbSet<CallRound> CallRounds => db.Set<CallRound>();

        /// <summary>Rounds called by the bodies above the actor's own, and by those below.</summary>
        public IQueryable<CallRound> CallRoundsVisibleTo(Actor actor)
        {
            string[] own = [.. actor.PathsFor(InitiativeRights.See).Concat(actor.HomePath is { Length: > 0 } home ? [home] : []).Distinct()];
            var organisations = db.Set<Organisation>();
            return db.Set<CallRound>().Where(r => organisations.Any(o => o.Id == r.OrganisationId && own.Any(p => o.Path.StartsWith(p) || p.StartsWith(o.Path))));
        }
    }

    sealed class Map : IEntityTypeConfiguration<CallRound>
    {
        public void Configure(EntityTypeBuilder<CallRound> map)
        {
            map.ToTable("initiative_rounds").HasOne<Councils.InitiativeCouncil>().WithMany().HasForeignKey(r => r.CouncilId);
            map.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId);
            map.HasOne<Assignment>().WithMany().HasForeignKey(r => r.AssignmentId);
        }
    }
}
