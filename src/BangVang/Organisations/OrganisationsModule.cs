using BangVang.Kernel.Houses;
using BangVang.Organisations.Groups;
using BangVang.Organisations.Matching;

namespace BangVang.Organisations;

public sealed class OrganisationsModule : IModule
{
    public void Join(House house)
    {
        house.Services.AddScoped<Founding>().AddScoped<Neighbours>().AddScoped<Moving>().AddScoped<Closing>().AddScoped<Reorganising>();
        house.Services.AddScoped<Successors>().AddScoped<Aliases>().AddScoped<GroupMembers>().AddScoped<OrganisationMatcher>().AddScoped<Learning>();
        house.Rights(OrganisationRights.All);
        OrganisationWords.Tell(house);
    }
}
