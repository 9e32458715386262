using BangVang.Kernel.Data;
using BangVang.Registry;

namespace BangVang.Decisions.Certificates;

/// <summary>Makes certificates ready at issue: each row of the register gets its code.</summary>
public sealed class CertificateIssuing(AppDb db)
{
    public void Make(Decision decision, IReadOnlyList<Bestowal> given) =>
        db.AddRange(given.Select(b => new Certificate { Id = b.Id, DecisionId = decision.Id, Code = CheckCode.New() }));
}
