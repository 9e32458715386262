using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;
using BangVang.People;

namespace BangVang.Dossiers;

/// <summary>Somebody proposed for an award in a dossier.</summary>
public sealed class Nominee : IEdited
{
    public const int NameLength = 200, PlaceLength = 300, ReasonLength = 600;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid DossierId { get; init; }

    /// <summary>The order in the list.</summary>
    public required int Position { get; set; }

    public Guid? PersonId { get; private set; }
    public Guid? CollectiveId { get; private set; }
    public Guid? HouseholdId { get; private set; }

    public Honoree Honoree
    {
        get => Honoree.Of(PersonId, CollectiveId, HouseholdId);
        init => (PersonId, CollectiveId, HouseholdId) = (value.PersonId, value.CollectiveId, value.HouseholdId);
    }

    /// <summary>As it is to be printed, with the form of address.</summary>
    public required string Name { get; set; }

    /// <summary>Post and unit, or address, as it is to be printed.</summary>
    public string? Place { get; set; }

    /// <summary>The lawbook's code of what is proposed now.</summary>
    public required string AwardCode { get; set; }

    /// <summary>The achievement in one sentence, as the certificate will say it.</summary>
    public string? Reason { get; set; }

    /// <summary>The achievements in full, for the report.</summary>
    public string? Achievements { get; set; }

    public NomineeStanding Standing { get; set; } = NomineeStanding.Proposed;

    /// <summary>The line of the dossier below from which this one was sent up; null for the first.</summary>
    public Guid? FromNomineeId { get; init; }

    /// <summary>The law gives the award to a level above the deciding body: agreed, it waits to be sent on and not for the head of this body.</summary>
    public bool IsForAbove { get; set; }

    public uint Version { get; private set; }

    /// <summary>Still stands for an award: neither taken back nor left out nor turned down.</summary>
    public bool Stands => Standing is not (NomineeStanding.Withdrawn or NomineeStanding.LeftOut or NomineeStanding.NotAgreed);

    /// <summary>Takes one act on this nominee; where the dossier stands is the caller's to have looked at.</summary>
    /// <param name="award">With a change of award: the new one.</param>
    public NomineeStep Take(NomineeAct act, Actor actor, DateTimeOffset at, string? reason, string? award = null)
    {
        var to = NomineeFlow.From(Standing, act) ?? throw new Refusal($"{Name} đang “{NomineeFlow.Name(Standing).ToLowerInvariant()}” nên không thể {NomineeFlow.Name(act).ToLowerInvariant()}.");
        var why = VietnameseText.OrNull(reason) ?? throw new Refusal($"Ghi rõ lý do khi {NomineeFlow.Name(act).ToLowerInvariant()}.");
        if ((act == NomineeAct.Downgrade) != (award is not null)) throw new InvalidOperationException("A change of award names the award, and nothing else does.");
        if (award == AwardCode) throw new Refusal($"{Name} vốn đang được đề nghị danh hiệu, hình thức này. Chọn mức khác.");
        var step = new NomineeStep
        {
            NomineeId = Id, Act = act, From = Standing, To = to, FromAward = award is null ? null : AwardCode, ToAward = award,
            ById = actor.Id, ByName = actor.Name, At = at, Reason = why,
        };
        Standing = to;
        AwardCode = award ?? AwardCode;
        return step;
    }
}

/// <summary>
/// Whether a nominee still stands in the list: taken back by the proposer, set aside while something is examined, left out by the appraisal,
/// agreed (or not), sent on to the level that decides, decided.
/// </summary>
public enum NomineeStanding { Proposed, Withdrawn, OnHold, LeftOut, Agreed, NotAgreed, SentUp, Decided }
