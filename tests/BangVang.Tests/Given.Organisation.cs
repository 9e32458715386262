using BangVang.Organisations;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests;

public sealed partial class Given
{
    /// <summary>A tree of its own: the root that every test begins with.</summary>
    public Task<Organisation> Root(string name = "UBND tỉnh Sơn Bình", OrganisationKind kind = OrganisationKind.Province) =>
        Organisation(name, null, kind);

    public Task<Organisation> Organisation(string name, Organisation? below, OrganisationKind kind = OrganisationKind.Department) =>
        Saved((_, services) => services.GetRequiredService<Founding>().Found(new Organisation { Name = name, Kind = kind }, below));
}
