namespace BangVang.Lawbook.Overlays.Effects;

/// <summary>What is asked of whoever keeps people or dossiers: how many of them these two lawbooks tell apart on a day, below a path.</summary>
public sealed record ChangeOfLaw(string Path, DateOnly On, Law.Lawbook Before, Law.Lawbook After, IReadOnlyList<string> Awards);

/// <summary>A count that a higher floor registers ("hồ sơ đang xét", "cá nhân trong danh sách"); while none is registered the page says that there are no data.</summary>
public sealed record AffectedSource(string Words, Func<IServiceProvider, ChangeOfLaw, Task<int>> Count);
