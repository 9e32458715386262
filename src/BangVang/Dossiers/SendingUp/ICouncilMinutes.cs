namespace BangVang.Dossiers.SendingUp;

/// <summary>Makes the minutes of the sessions that voted on nominees. The councils stand a floor above and register themselves.</summary>
public interface ICouncilMinutes
{
    Task<IReadOnlyList<MadeMinutes>> Of(IReadOnlyCollection<Guid> nominees);
}

public sealed record MadeMinutes(string FileName, byte[] Docx);
