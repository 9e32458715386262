namespace BangVang.Organisations;

/// <summary>A body and all that lies below it stand elsewhere in the tree now.</summary>
public sealed record OrganisationMoved(Guid Id, string OldPath, string NewPath);

/// <summary>A body ended on a day, without a successor.</summary>
public sealed record OrganisationClosed(Guid Id, DateOnly LastDay);

/// <summary>Bodies ended the day before and one carries on for all of them.</summary>
public sealed record OrganisationMerged(IReadOnlyList<Guid> FromIds, Guid IntoId, DateOnly On);

/// <summary>A body ended the day before and several carry on for it.</summary>
public sealed record OrganisationSplit(Guid FromId, IReadOnlyList<Guid> IntoIds, DateOnly On);

/// <summary>The day has come on which others carry on for these bodies; who, the successions say.</summary>
public sealed record SuccessionsBegan(IReadOnlyList<Guid> FromIds);
