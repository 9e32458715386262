namespace BangVang.Dossiers.SendingUp;

/// <summary>Knows the minutes of the sessions that voted on nominees. The councils stand a floor above and register themselves.</summary>
public interface ICouncilMinutes
{
    Task<IReadOnlyList<SessionMinutes>> Of(IReadOnlyCollection<Guid> nominees);
}

/// <param name="Docx">Writes them: only what is not filed yet needs to be written.</param>
public sealed record SessionMinutes(string FileName, Func<Task<byte[]>> Docx);
